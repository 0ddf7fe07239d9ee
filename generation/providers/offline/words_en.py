"""English phrases for the offline writer.

``{p}`` is the product as a bare noun phrase, ``{our}`` the same with its determiner; no phrase makes a verb agree with
it, since nobody knows whether it is one thing or many. ``{a}`` is the audience, ``{b}`` the brand.
"""

# A row a key reads better than a phrase a line.
# fmt: off

NOUNS = {
    "coffee": "coffee",
    "bakery": "fresh bakes",
    "drink": "cold drinks",
    "food": "menu",
    "beauty": "daily care",
    "fashion": "new collection",
    "tech": "new technology",
    "sport": "training",
    "travel": "next trip",
    "flowers": "bouquets",
    "pet": "pet treats",
    "home": "home collection",
    "kids": "kids' favourites",
    "education": "courses",
    "finance": "plans",
    "culture": "programme",
    "health": "daily routine",
    "eco": "greener choice",
    "car": "next drive",
    "gift": "gifts",
}

TOPIC_HEADS = {
    "coffee": ("Slow down with {our}", "{P}, poured for the pause", "Mornings taste better with {our}", "Your afternoon called. It wants {our}."),
    "bakery": ("Still warm: {our}", "Follow your nose to {our}", "{P}, worth getting up for", "Something good is in the oven"),
    "drink": ("Ice, glass, {p}", "Cool down with {our}", "{P}: the first sip says it all", "Raise a glass to {our}"),
    "food": ("Tonight's answer: {p}", "Come hungry for {our}", "{P}, the way you crave it", "One bite of {our} and you'll know"),
    "beauty": ("Meet your mirror halfway with {our}", "{P}, for skin on its good days", "A softer start with {our}", "Feel like yourself with {our}"),
    "fashion": ("Wear the season in {our}", "{P}, made to be worn often", "Dressed before you've decided: {p}", "The outfit starts with {our}"),
    "tech": ("Your day, upgraded with {our}", "Made to keep up with you: {our}", "Simple, clever, yours: {our}", "Everyday life, made lighter by {our}"),
    "sport": ("One step further with {our}", "{P}: begin where you are", "Find your pace with {our}", "Sweat now, smile after: {p}"),
    "travel": ("Pack light. {P} awaits.", "Out of office, into {our}", "{P}: a different view by morning", "Go a little further with {our}"),
    "flowers": ("Say it with {our}", "{P}, in full colour", "Let the day bloom with {our}", "Some things are better said with {our}"),
    "pet": ("Tails know best: {our}", "{P}, approved by wet noses", "For the one who waits at the door", "Good days start with {our}"),
    "home": ("Come home to {our}", "{P}, for rooms you linger in", "Make space for {our}", "A calmer corner with {our}"),
    "kids": ("Little hands, big days: {p}", "{P}, made for curious minds", "Grow, giggle, repeat with {our}", "Every day is a first with {our}"),
    "education": ("Learn it, use it: {our}", "{P}, one small step a day", "Start today, surprise yourself later", "See further with {our}"),
    "finance": ("Plan calmly with {our}", "{P}, in plain words", "Make tomorrow lighter with {our}", "Money that makes sense: {our}"),
    "culture": ("Tonight: {p}", "Stay for the last note of {our}", "{P}, up close", "An evening to carry home: {p}"),
    "health": ("Small habits, good days: {p}", "Your mornings will thank you for {our}", "Look after yourself with {our}", "Feel lighter with {our}"),
    "eco": ("Kinder by design: {our}", "{P}: small switch, long story", "Keep it longer. Choose {our}.", "Good for you, lighter on the planet"),
    "car": ("Take the long way with {our}", "{P}, ready when you are", "Roads look better from {our}", "Start the day with {our}"),
    "gift": ("Wrapped with thought: {our}", "{P} they'll keep", "For someone you had in mind: {p}", "The good kind of surprise: {p}"),
}
ANY_HEADS = ("Say hello to {our}", "{P}, made for today", "A better day starts with {our}", "Worth the wait: {our}", "Make room for {our}")

TONE_HEADS = {
    "humorous": ("Sorry, wallet. Hello, {p}.", "Warning: {our} may cause smiling", "Blame it on {our}", "Willpower had plans. Then came {our}."),
    "luxury": ("For those who notice: {our}", "{Our}, and nothing more", "The quiet confidence of {our}"),
    "energetic": ("Ready, set, {p}", "Turn it up with {our}", "All in on {our}"),
}
NAMELESS_HEADS = ("Made for your everyday", "Small things, done well", "The good choice, every day", "Simply worth it", "Begin with what matters")
NAMELESS_LINES = ("Just what your day needs, nothing more.", "Made to stay with you for a long time.", "Come closer and take your time.")

INTENT_HEADS = {
    "sale": ("The moment to choose {our}", "{P}, now kinder to your budget", "You saved it for later. It's later.", "{Our}, at a lovelier price", "Good news for your basket: {p}"),
    "launch": ("New here: {our}", "Introducing {our}", "First look at {our}", "The wait is over: {our}", "Here at last: {our}"),
    "opening": ("Doors open: {our}", "Come in, we're open", "There's a new door to walk through", "Be first through the door of {our}", "Hello, neighbours: {our}"),
    "event": ("Save your seat: {p}", "You're invited to {our}", "Put {our} in your diary", "Better together at {our}", "See you at {our}"),
    "promo": ("Join in: {our}", "A good moment for {our}", "Take part and meet {our}", "Something to look forward to: {our}", "Play along with {our}"),
    "recruit": ("Your next team is looking for you", "Wanted: {p}", "Do your best work with us", "There's a desk with your name on it", "Bring your best to our team"),
    "greeting": ("Thank you, truly", "From all of us, with thanks", "A warm note from us to you", "Because of you", "With gratitude"),
    "signup": ("Start with {our} today", "{P}, a few taps away", "Be early to {our}", "Your first step with {our}", "Now is a good time for {our}"),
    "booking": ("Hold your spot for {our}", "{P} on the day that suits you", "Book now, relax sooner", "Good dates go first: {p}", "Your date, your {p}"),
}
SEASON_HEADS = {
    "spring": ("Spring starts with {our}", "Fresh air, fresh start, {p}", "In bloom: {our}"),
    "summer": ("Summer, sorted with {our}", "Sun's out for {our}", "Long days call for {our}"),
    "autumn": ("Autumn, at its warmest with {our}", "Golden days and {our}", "Cooler air, better with {our}"),
    "winter": ("Warm up winter with {our}", "Cold outside, {p} inside", "The cosy season of {our}"),
}
OCCASION_HEADS = {
    "christmas": ("Under the tree: {p}", "Make it merry with {our}"),
    "new_year": ("Begin the year with {our}", "A fresh page and {our}"),
    "chuseok": ("Gather round with {our}", "Thankful, together, with {our}"),
    "valentine": ("Say it sweetly with {our}", "For the one you think of: {p}"),
    "halloween": ("Trick, treat and {our}", "A little spooky, a lot of {our}"),
    "black_friday": ("Black Friday, done right with {our}", "Once a year, your list wins: {p}"),
    "parents": ("For the ones who gave you everything: {p}", "Say thank you with {our}"),
    "wedding": ("For the day you'll keep: {p}", "Two people, one day, {p}"),
    "birthday": ("Make a wish with {our}", "Here's to you and {our}"),
    "children": ("A day as big as their smile: {p}", "Let them play with {our}"),
}

SCENES = {
    "coffee": ("Deep aroma, smooth finish, and a quiet minute to yourself.", "A small pause in a busy day.", "The window seat, slow music, and a warm cup.", "Bold first sip, clean last one."),
    "bakery": ("Crisp outside, tender inside.", "The smell that turns heads on the corner.", "Sweet enough to share, good enough not to.", "An afternoon that melts a little."),
    "drink": ("Ice that clinks, colour that shines.", "Bright, crisp, never too sweet.", "The sip that resets the afternoon.", "Made for heat, shade and good company."),
    "food": ("Comfort you know, flavour you don't expect.", "A table that goes quiet at the first bite.", "Generous plates and second helpings.", "Best while it's hot, remembered after."),
    "beauty": ("Light on the skin, easy on the routine.", "Sinks in softly and stays comfortable.", "A few minutes that belong to you.", "A finish that still looks like you."),
    "fashion": ("Cut for movement, made to be lived in.", "The piece you reach for without thinking.", "From desk to weekend without a change.", "Easy shapes, lasting fabrics."),
    "tech": ("Simple from the first minute.", "Does its part and gets out of the way.", "Fewer steps between you and done.", "The details you notice by not noticing."),
    "sport": ("Start where you are and go from there.", "The good kind of tired.", "Steady progress beats perfect plans.", "An hour that clears your head."),
    "travel": ("Wake up without the alarm.", "A new view outside the window.", "Light plans, long memories.", "The kind of quiet you have to travel for."),
    "flowers": ("Colour that changes a room.", "For the words that are hard to find.", "Picked with care, given with heart.", "A season in a single stem."),
    "pet": ("For eager eyes and empty bowls.", "Because they'd pick it themselves.", "More wagging, less waiting.", "Made for walks, naps and everything between."),
    "home": ("Light that lingers, corners that calm.", "Settle in and stay a while.", "Colours you won't tire of.", "The place everyone ends up in."),
    "kids": ("For questions that never stop.", "Soft, simple and ready to play.", "At their pace, with your peace of mind.", "More giggles before bedtime."),
    "education": ("Clear steps and room to practise.", "Learn today, use it tomorrow.", "Help when you're stuck, space when you're not.", "No experience needed, only curiosity."),
    "finance": ("Numbers you can actually read.", "Start small and keep going.", "Plain advice, no rush.", "A plan that fits the life you have."),
    "culture": ("That hush before the lights come up.", "Something to talk about on the way home.", "An ordinary evening, rearranged.", "A rest for the eyes and the ears."),
    "health": ("Easy to keep, good to feel.", "A small habit with a long reach.", "Lighter mornings, calmer nights.", "Looking after yourself, made simple."),
    "eco": ("Less waste, more sense.", "Made to be used again and again.", "A small choice that adds up.", "Good habits that feel good, too."),
    "car": ("Windows down, shoulders loose.", "Everything ready before you turn the key.", "Just enough car for wherever you're going.", "Smooth roads and open plans."),
    "gift": ("The pause before the paper comes off.", "Chosen with someone in mind.", "A ribbon, a note, a good surprise.", "Kept long after the wrapping is gone."),
}
SEASON_SCENES = {
    "spring": ("Longer light, softer air.", "The first day you open every window."),
    "summer": ("Bright mornings, late sunsets.", "Days that feel like a holiday."),
    "autumn": ("Golden light and slower walks.", "The air turns crisp, the evenings warm."),
    "winter": ("Frost on the window, warmth inside.", "The season for the things that keep you warm."),
}
ANY_SCENES = ("Thoughtful where it counts.", "Simple, honest and made to last.", "Small details, a better day.", "Easy to choose, easy to love.")

TONE_LINES = {
    "friendly": ("Come and see what {our} can do for an ordinary day.", "Not sure yet? Start small, with {our}.", "We did the fussing, so you just get to enjoy {our}.", "Good things are for sharing, and so is {our}."),
    "professional": ("Every detail of {our} serves a purpose.", "With {our}, the basics are done properly.", "Choose {our} with confidence: clear, considered and dependable.", "A considered approach, from first contact to lasting results."),
    "emotional": ("Some moments stay with you, and {our} might be one.", "Let {our} warm the quiet part of your day.", "If someone just came to mind, share {our} with them.", "Take your time. {Our} will be there."),
    "humorous": ("Your wallet said no. Your heart has already ordered {our}.", "Mondays are powerless against {our}. Allegedly.", "You only came to look at {our}. Of course you did.", "Self-control starts tomorrow. Today, {p}."),
    "luxury": ("Unhurried, refined, complete: {our}.", "The longer you look at {our}, the more there is to see.", "Only the essential remains in {our}.", "For those who notice, {p} without compromise."),
    "energetic": ("Turn the day up with {our}.", "Less waiting, more {p}.", "Jump in and feel the difference with {our}.", "No dull moments, only {p}."),
}
INTENT_LINES = {
    "sale": ("A good time to finally say yes to {our}.", "Same {p}, friendlier price.", "Pick your favourites while the offer lasts."),
    "launch": ("Carefully made and ready to meet you.", "A new choice for your everyday: {p}.", "Be among the first to try {our}."),
    "opening": ("Drop by, look around and make yourself at home.", "Share the first days with us.", "We can't wait to welcome you."),
    "event": ("Come for {our}, stay for the people.", "Bring a friend and enjoy {our} together.", "New faces, new ideas, good company."),
    "promo": ("A good time to get to know {our}.", "Easy to join, fun to share.", "If you were waiting for {our}, wait no more."),
    "recruit": ("We value clear thinking, kind people and room to grow.", "Join a team that helps you do what you do best.", "Your next challenge could start here."),
    "greeting": ("Your trust and support mean a great deal to us.", "Thank you for spending your time with us.", "We look forward to seeing you again soon."),
    "signup": ("Start now and be first to enjoy {our}.", "No long forms, straight to {our}.", "It's easy to begin with {our}."),
    "booking": ("Choose your date and leave the rest to us.", "Plan ahead and enjoy {our} without the rush.", "Tell us when suits you and we'll have everything ready."),
}
FORMAL_INTENT_LINES = {
    "recruit": ("We offer meaningful work, clear goals and colleagues you can rely on.", "Bring your expertise to a team that respects it."),
    "greeting": ("We sincerely appreciate your continued trust.", "It is a privilege to work with you."),
    "launch": ("We are pleased to present {our}.", "{P}, considered in every detail."),
    "sale": ("For a limited period, {p} on favourable terms.", "A sensible moment to invest in {our}."),
}
KIND_HEADS = {
    "place": ("Come on in to {our}", "Make yourself at home at {our}", "You'll want to come back to {our}", "Good things happen at {our}", "{Our}, closer than you think"),
    "sale": ("{Our}: on now", "The good things, for less", "Don't let {our} slip by", "It's time: {our}", "Treat yourself at {our}"),
}
KIND_LINES = {
    "place": ("Drop in and see for yourself.", "However your day is going, you're welcome here.", "Take a break from the day at {our}."),
    "sale": ("A good time for the things you've had your eye on.", "Less deciding, more enjoying.", "Your favourites, at a friendlier price."),
}
FORMAL_KIND_LINES = {
    "place": ("Every guest is welcomed with care.", "We look forward to welcoming you in person."),
    "sale": ("A considered selection on favourable terms.", "Quality you know, at conditions worth a second look."),
}
KIND_SCENES = {
    "sale": ("The fun of choosing, the joy of a good price.", "Worth the wait.", "First come, best pick."),
}
HUMOROUS_INTENT_LINES = {
    "recruit": ("Our Mondays are almost likeable.", "Few late nights, frequent bad puns.", "Nervous about applying? So are the interviewers."),
}
GREETING_HEADS = {
    "chuseok": ("A full moon and a full table to you", "Warm wishes for a generous season", "Thankful for you"),
    "new_year": ("Happy New Year from all of us", "Here's to the year ahead", "A fresh year, with thanks"),
    "christmas": ("Merry Christmas from all of us", "Warm wishes this Christmas", "Bright lights, warm thanks"),
    "winter": ("You made this year", "Thank you for a wonderful year", "Warm wishes for the season"),
}
FOR_AUDIENCE = ("Made with {a} in mind.", "For {a}, exactly as it should be.", "Just right for {a}.")
CALLS = {
    "sale": ("Shop the offer", "Get the deal", "Claim yours"),
    "launch": ("Take a first look", "See what's new", "Try it first"),
    "opening": ("Plan your visit", "See where we are", "Come and say hello"),
    "event": ("Save your seat", "Join us", "Count me in"),
    "promo": ("Take part", "See how it works", "Join in"),
    "recruit": ("Apply now", "See the role", "Meet the team"),
    "greeting": ("With warm wishes", "With thanks", "See you soon"),
    "signup": ("Get started", "Start today", "Join early"),
    "booking": ("Book now", "See available dates", "Reserve your spot"),
    "": ("Find out more", "See it for yourself", "Take a closer look"),
}
AT_BRAND = ("Only at {b}.", "From all of us at {b}.", "Find it at {b}.")
SIGNED = "{b}"
SUBJECT_LINES = {
    "default": "Subject: {h}",
    "greet": "Hello,",
}
EVENT_NOUNS = {
    "sale": "special offers",
    "launch": "latest release",
    "opening": "new place",
    "event": "event",
    "promo": "event",
    "recruit": "new colleague",
    "signup": "early access",
    "booking": "booking",
}
TAGS = {
    "coffee": ("CoffeeTime", "CafeLife"),
    "bakery": ("FreshlyBaked", "SweetTooth"),
    "drink": ("CoolDown", "SipSip"),
    "food": ("Foodie", "GoodFood"),
    "beauty": ("SkincareRoutine", "BeautyDaily"),
    "fashion": ("OOTD", "StyleNotes"),
    "tech": ("SmartLiving", "TechLife"),
    "sport": ("KeepMoving", "FitLife"),
    "travel": ("TravelMore", "Getaway"),
    "flowers": ("FlowerLovers", "InBloom"),
    "pet": ("PetLovers", "HappyTails"),
    "home": ("HomeInspo", "CosyHome"),
    "kids": ("FamilyTime", "LittleOnes"),
    "education": ("KeepLearning", "NewSkills"),
    "finance": ("MoneyMatters", "SmartPlanning"),
    "culture": ("WeekendPlans", "ArtLovers"),
    "health": ("HealthyHabits", "FeelGood"),
    "eco": ("SustainableLiving", "LessWaste"),
    "car": ("RoadTrip", "DriveHappy"),
    "gift": ("GiftIdeas", "WithLove"),
}
INTENT_TAGS = {
    "sale": "Sale",
    "launch": "NewIn",
    "opening": "NowOpen",
    "event": "JoinUs",
    "promo": "JoinIn",
    "recruit": "WeAreHiring",
    "greeting": "ThankYou",
    "signup": "GetStarted",
    "booking": "BookNow",
}
