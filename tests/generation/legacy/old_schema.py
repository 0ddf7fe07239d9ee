"""The two old databases as their services made them, on PostgreSQL and on SQLite."""

ARTIFY = (
    """CREATE TABLE users (id serial PRIMARY KEY, username varchar(255), email varchar(255), password varchar(255),
        created_at timestamp DEFAULT now())""",
    """CREATE TABLE projects (id serial PRIMARY KEY, user_id integer, name varchar(255), data {json},
        created_at timestamp DEFAULT now(), updated_at timestamp DEFAULT now())""",
)
CONTENT = (
    """CREATE TABLE users (id serial PRIMARY KEY, username text, email text, password_hash text,
        created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now())""",
    """CREATE TABLE campaigns (id serial PRIMARY KEY, user_id integer, name text, description text, status text,
        budget numeric, start_date {day}, end_date {day}, created_at timestamptz DEFAULT now(),
        updated_at timestamptz DEFAULT now())""",
    "CREATE TABLE segments (id serial PRIMARY KEY, name text, description text, criteria text)",
    """CREATE TABLE creatives (id serial PRIMARY KEY, campaign_id integer, content_type text, prompt text, result text,
        model text, status text, created_at timestamptz DEFAULT now())""",
    """CREATE TABLE gen_jobs (id serial PRIMARY KEY, user_id integer, job_type text, model text, prompt text,
        prompt_tokens integer, completion_tokens integer, total_tokens integer, estimated_cost double precision,
        status text, error_message text, created_at timestamptz DEFAULT now(), completed_at timestamptz)""",
    """CREATE TABLE metrics (id serial PRIMARY KEY, campaign_id integer, metric_name text, metric_value double precision,
        timestamp timestamptz)""",
    """CREATE TABLE feedbacks (id serial PRIMARY KEY, creative_id integer, user_id integer, rating double precision,
        comment text, created_at timestamptz DEFAULT now())""",
)
TYPES = {"postgres": {"json": "jsonb", "day": "timestamp"}, "sqlite": {"json": "text", "day": "text"}}
