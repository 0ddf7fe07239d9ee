"""Which words of a prompt, Korean or English, speak of which season, occasion, topic, purpose, tone and form.

Korean entries are found anywhere in the text, English ones as whole words (a plural s is allowed).
"""

SEASONS: dict[str, tuple[str, str]] = {
    "spring": ("봄|벚꽃|새싹|3월|4월|5월|입학|새학기|개나리", "spring|cherry blossom|blossom|easter"),
    "summer": (
        "여름|바캉스|피서|휴가|해변|바다|물놀이|장마|6월|7월|8월|수박|빙수|썸머",
        "summer|beach|sunscreen|heat|poolside|july|august|ice cream",
    ),
    "autumn": (
        "가을|단풍|낙엽|9월|10월|11월|독서의 계절|추석|한가위",
        "autumn|fall collection|harvest|maple|october|pumpkin|thanksgiving",
    ),
    "winter": (
        "겨울|크리스마스|성탄|연말|첫눈|눈꽃|12월|1월|스키|설날|새해|패딩",
        "winter|christmas|xmas|snow|holiday season|december|new year|ski|cozy|cosy",
    ),
}

OCCASIONS: dict[str, tuple[str, str]] = {
    "christmas": ("크리스마스|성탄|산타", "christmas|xmas|santa"),
    "new_year": ("새해|신년|설날|설 선물|구정|해돋이", "new year|lunar new year"),
    "chuseok": ("추석|한가위|보름달", "chuseok|mid-autumn|thanksgiving"),
    "valentine": ("발렌타인|밸런타인|화이트데이|빼빼로데이", "valentine"),
    "halloween": ("할로윈|핼러윈", "halloween"),
    "black_friday": ("블랙프라이데이|블프|사이버먼데이", "black friday|cyber monday"),
    "parents": ("어버이날|부모님|카네이션|스승의 날", "mother's day|father's day|parents' day"),
    "wedding": ("웨딩|결혼|신혼|청첩장|예식", "wedding|bridal|newlywed"),
    "birthday": ("생일|돌잔치|주년|기념일", "birthday|anniversary"),
    "children": ("어린이날", "children's day"),
}

# The more specific first: it wins when both are named as often.
TOPICS: dict[str, tuple[str, str]] = {
    "kids": (
        "아이(?!폰|패드|스|템|디어|돌|콘|라이너|섀도)|아기|유아|육아|어린이|키즈|장난감|유치원|초등|기저귀|돌잔치|임산부|이유식",
        "kid|child|children|baby|toddler|toy|kindergarten|parenting|nursery|stroller",
    ),
    "pet": ("강아지|고양이|반려|(?<!카)펫|애견|애묘|댕댕이|냥이|사료|동물병원", "pet|dog|cat|puppy|kitten|paw|vet"),
    "coffee": (
        "커피|카페|라떼|라테|아메리카노|에스프레소|원두|콜드브루|바리스타|티타임|로스터리",
        "coffee|cafe|café|latte|espresso|cold brew|barista|tea|matcha|brew",
    ),
    "bakery": (
        "베이커리|빵|케이크|쿠키|디저트|도넛|마카롱|크루아상|초콜릿|초콜렛|타르트|빙수|아이스크림|젤라또|와플|소금빵",
        "bakery|bread|cake|cookie|dessert|donut|doughnut|croissant|chocolate|pastry|gelato|ice cream|macaron|sourdough",
    ),
    "drink": (
        "주스|에이드|스무디|맥주|와인|막걸리|칵테일|위스키|음료|탄산|소주|하이볼",
        "juice|smoothie|beer|wine|cocktail|soda|lemonade|drink|kombucha|whisky",
    ),
    "food": (
        "음식|맛집|식당|레스토랑|피자|치킨|버거|파스타|샐러드|도시락|한식|분식|떡볶이|김밥|고기|삼겹살|밀키트|반찬|김치|국밥|"
        "초밥|스시|라면|국수|족발|과일|수박|딸기|사과|귤|복숭아|메뉴|한우|해산물|이유식|간편식|배달",
        "food|restaurant|pizza|burger|pasta|salad|lunch|dinner|brunch|meal|taco|sushi|noodle|ramen|bbq|fruit|watermelon|"
        "strawberry|kitchen|menu|grocery|snack|organic|delivery|chicken|steak",
    ),
    "beauty": (
        "화장품|뷰티|스킨케어|(?<!아이스)크림(?!빵|케이크|치즈|파스타)|세럼|에센스|립스틱|립밤|틴트|쿠션|마스크팩|향수|네일|헤어|샴푸|선크림|피부|메이크업|로션|토너|클렌징|에스테틱|미용실",
        "beauty|skincare|skin|serum|lipstick|lip|perfume|fragrance|makeup|shampoo|cream|moisturizer|moisturiser|sunscreen|cosmetic|salon|nail|spa|cleanser|hair",
    ),
    "fashion": (
        "패션|의류|원피스|셔츠|자켓|재킷|코트|패딩|니트|청바지|데님|스니커즈|구두|신발|가방|주얼리|목걸이|귀걸이|옷|룩북|코디|스타일링|모자|수영복|한복|선글라스|시계|쇼핑몰",
        "fashion|dress|shirt|jacket|coat|knit|sweater|jean|denim|sneaker|bag|handbag|jewelry|jewellery|necklace|clothing|apparel|outfit|wardrobe|swimwear|watch|sunglasses|shoe|t-shirt",
    ),
    "tech": (
        "앱|어플|소프트웨어|스마트폰|노트북|이어폰|헤드폰|태블릿|가전|인공지능|에이아이|플랫폼|클라우드|솔루션|스타트업|게임|키보드|모니터|로봇|데이터|개발자|전자|무선|충전기|카메라|AI|SaaS|아이폰|갤럭시|거치대|케이스",
        "app|software|smartphone|phone|laptop|earbud|headphone|tablet|ai|platform|cloud|saas|startup|game|gaming|keyboard|robot|data|developer|smart|wireless|gadget|charger|camera|crm|dashboard|tool|speaker",
    ),
    "sport": (
        "운동|헬스|피트니스|요가|필라테스|러닝|마라톤|축구|야구|농구|골프|테니스|수영|등산|캠핑|자전거|크로스핏|스포츠|단백질|체육|트레이닝",
        "sport|fitness|gym|yoga|pilates|running|marathon|soccer|football|basketball|golf|tennis|swim|hiking|bike|bicycle|cycling|workout|training|protein|run|athlete",
    ),
    "travel": (
        "여행|호텔|리조트|항공|비행기|펜션|숙소|투어|제주|관광|휴양|민박|글램핑|캠핑|크루즈|게스트하우스|호캉스|풀빌라|바캉스",
        "travel|hotel|resort|flight|trip|tour|vacation|getaway|island|airline|cruise|hostel|glamping|camping|stay|destination|villa|holiday package",
    ),
    "flowers": (
        "꽃|플라워|부케|화분|식물|정원|플로리스트|장미|튤립|벚꽃|카네이션|해바라기",
        "flower|floral|bouquet|plant|garden|florist|rose|tulip|blossom|bloom",
    ),
    "home": (
        "인테리어|가구|소파|침대|매트리스|조명|아파트|분양|부동산|리빙|홈데코|이불|침구|커튼|주방|그릇|세제|청소|수납|캔들|디퓨저|러그|의자|책상|원룸|이사",
        "interior|furniture|sofa|bed|mattress|lamp|lighting|apartment|real estate|home|decor|bedding|kitchenware|candle|diffuser|rug|chair|desk|cleaning|detergent|house",
    ),
    "education": (
        "학원|강의|교육|수업|영어|과외|자격증|공부|스터디|세미나|웨비나|컨퍼런스|워크숍|클래스|코딩|입시|온라인 강좌|강좌|학습|특강|부트캠프|대학",
        "course|class|education|lesson|english|tutor|study|seminar|webinar|conference|workshop|coding|school|learning|bootcamp|university|training program|language",
    ),
    "finance": (
        "은행|카드(?!\\s?뉴스)|보험|대출|적금|예금|투자|증권|펀드|연금|세무|회계|핀테크|주식|재테크|신용|컨설팅|법률",
        "bank|banking|credit card|insurance|loan|saving|invest|investment|fund|pension|tax|accounting|fintech|stock|consulting|finance|legal",
    ),
    "culture": (
        "전시|공연|음악|콘서트|뮤지컬|영화|연극|페스티벌|축제|미술관|박물관|도서|서점|북클럽|독서|소설|갤러리|재즈|앨범|사진전|웹툰|책방|신간",
        "exhibition|concert|music|musical|movie|film|theater|theatre|festival|museum|gallery|book|bookstore|reading|novel|jazz|album|art|podcast|vinyl",
    ),
    "health": (
        "병원|치과|의원|한의원|약국|영양제|비타민|건강|다이어트|홍삼|유산균|검진|콜라겐|수면|안과|피부과",
        "clinic|dental|dentist|pharmacy|vitamin|supplement|health|wellness|diet|probiotic|checkup|sleep|medical|doctor|meditation",
    ),
    "eco": (
        "친환경|제로웨이스트|비건|유기농|재활용|업사이클|에코|지구|환경|텀블러|농부|농장",
        "eco|eco-friendly|sustainable|zero waste|vegan|recycled|upcycled|planet|reusable|farm|farmer|environment|green",
    ),
    "car": (
        "자동차|차량|전기차|렌터카|중고차|타이어|세차|카셰어링|SUV|시승|킥보드|정비",
        "car|vehicle|ev|electric car|rental car|tire|tyre|car wash|suv|scooter|test drive|mobility",
    ),
    "gift": ("선물|기프트|선물세트|답례품", "gift|present|hamper"),
}

# The first that matches wins.
INTENTS: dict[str, tuple[str, str]] = {
    "recruit": (
        "채용|구인|입사|인재|알바|직원 모집|경력직|신입 모집|크루 모집",
        "hiring|recruit|recruiting|job opening|join our team|career|careers",
    ),
    "greeting": (
        "인사말|안부|감사 인사|감사인사|새해 인사|명절 인사|추석 인사|감사 메시지|연말 인사",
        "greeting|thank-you|thank you note|season's greetings|happy new year message|holiday message",
    ),
    "opening": (
        "오픈|개업|개점|입점|문을 여|문 여|팝업스토어|팝업 스토어|그랜드오픈",
        "grand opening|opening|opens|now open|pop-up|popup|new store|new location",
    ),
    "sale": (
        "세일|할인|특가|쿠폰|1\\+1|블랙프라이데이|타임딜|핫딜|반값|클리어런스|적립|페이백|기획전|최저가",
        "sale|discount|% off|off|coupon|deal|clearance|black friday|promo|bogo|buy one|percent off|half price",
    ),
    "signup": (
        "앱 설치|다운로드|회원가입|가입|구독|멤버십|무료 체험|체험판|사전예약|사전 예약|신규 회원|회원 모집|얼리버드|뉴스레터 구독",
        "download|sign up|signup|subscribe|subscription|membership|free trial|newsletter sign|early access|waitlist|app install|pre-order|preorder",
    ),
    "event": (
        "이벤트|행사|축제|세미나|웨비나|컨퍼런스|워크숍|전시|공연|콘서트|박람회|공모전|체험단|설명회|참가자|마라톤 대회|대회|클래스|특강|모집|페스티벌",
        "event|festival|seminar|webinar|conference|workshop|exhibition|concert|fair|contest|meetup|open house|giveaway|run club|competition",
    ),
    "booking": (
        "예약|숙박|진료|상담|시승|투어",
        "book now|book a|book your|booking|reserve|reservation|appointment|consultation|test drive|check-in",
    ),
    "launch": (
        "출시|런칭|론칭|신제품|신메뉴|신상|새로 나온|새로운|신규|첫 공개|공개|리뉴얼",
        "launch|launching|new|introducing|introduce|release|announce|announcing|unveil|debut",
    ),
}

TONES: dict[str, tuple[str, str]] = {
    "professional": (
        "전문|신뢰|공식|격식|정중|비즈니스|차분|합니다체|논리|진지",
        "professional|formal|trust|trustworthy|business|serious|authoritative|corporate|expert",
    ),
    "emotional": (
        "감성|감동|따뜻|서정|로맨틱|시적|잔잔|아련|포근|위로",
        "emotional|heartfelt|poetic|romantic|touching|warm|sentimental|nostalgic|moving",
    ),
    "humorous": (
        "유머|재미|재치|위트|웃긴|익살|병맛|재밌",
        "humor|humour|humorous|funny|witty|playful|joke|quirky|cheeky",
    ),
    "luxury": (
        "고급|럭셔리|프리미엄|우아|세련|품격|하이엔드",
        "luxury|luxurious|premium|elegant|sophisticated|high-end|refined|exclusive",
    ),
    "energetic": (
        "발랄|활기|에너지|신나|트렌디|젊은|열정|강렬|톡톡|MZ|힙한|역동",
        "energetic|lively|bold|exciting|upbeat|trendy|dynamic|vibrant|youthful|punchy",
    ),
    "friendly": (
        "친근|친구|다정|편안|캐주얼|부드러|귀여|상냥",
        "friendly|casual|conversational|cute|cheerful|approachable|kind|gentle",
    ),
}

FORMS: dict[str, tuple[str, str]] = {
    "email": ("이메일|메일|뉴스레터", "email|e-mail|newsletter"),
    "sms": ("문자|카카오톡|카톡|알림톡|푸시|LMS|SMS", "sms|push notification|text message|push message"),
    "social": (
        "인스타|SNS|페이스북|피드|캡션|해시태그|릴스|블로그|스레드|트위터",
        "instagram|caption|social media|social post|facebook|tiktok|hashtag|tweet|linkedin|threads|blog",
    ),
    "headline": (
        "헤드라인|제목|한 줄|한줄|슬로건|캐치프레이즈|타이틀|카피 한|버튼 문구",
        "headline|slogan|tagline|title|one-liner|one liner|catchphrase",
    ),
}

# The last word of the subject says what kind of thing it is; what is none of these is something to buy or use.
KINDS: dict[str, tuple[str, str]] = {
    "sale": (
        r"(?:세일|할인전|기획전|특가전|대전|프라이데이|페스타|특가)$",
        r"(?:sales?|deals|offers|promotions?|clearance|friday)$",
    ),
    "gathering": (
        r"(?:클럽|세미나|웨비나|컨퍼런스|축제|페스티벌|워크숍|전시|전시회|공연|콘서트|박람회|대회|마라톤|모임|설명회|파티|체험단|공모전|캠프|사진전|뮤지컬|음악회|플리마켓|원데이 클래스)$",
        r"(?:festivals?|seminars?|webinars?|conference|workshops?|exhibition|concerts?|fair|contest|meetup|party|club|show|marathon|retreat|gala|market)$",
    ),
    "place": (
        r"(?:카페|꽃집|헬스장|호텔|식당|레스토랑|미용실|학원|병원|치과|매장|스토어|펜션|리조트|서점|베이커리|빵집|공방|센터|스튜디오|살롱|클리닉|의원|마켓|책방|샵|숍|맛집|갤러리|미술관|박물관|농장|쇼핑몰|약국|게스트하우스|가게|세탁소|정비소|요가원|유치원|어린이집|(?:밥|깃|횟|술|찻|통닭|갈비|국수)집)$",
        r"(?:bakery|cafe|café|restaurant|salon|gym|hotel|shop|store|studio|clinic|resort|spa|(?:wine|cocktail|coffee|rooftop|tapas) bar|bookstore|florist|gallery|museum|farm|boutique|school|center|centre|bistro|pizzeria|hostel|roastery)$",
    ),
}
