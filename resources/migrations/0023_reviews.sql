-- 项目评审: rounds with their criteria and judges (lines of text), the projects in them, and what each judge gave.
CREATE TABLE review_rounds (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    held_on TEXT NOT NULL,
    criteria TEXT NOT NULL,
    judges TEXT NOT NULL,
    drops_extremes INTEGER NOT NULL DEFAULT 0,
    least_tenths INTEGER CHECK (least_tenths BETWEEN 0 AND 1000),
    places INTEGER NOT NULL DEFAULT 0,
    rest TEXT NOT NULL CHECK (rest IN ('keep', 'send_back', 'drop')),
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('prepared', 'scoring', 'decided', 'cancelled')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX review_rounds_by_day ON review_rounds (held_on, id);

CREATE INDEX review_rounds_by_name ON review_rounds (name_key, id);

@search review_rounds

CREATE TABLE review_candidates (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES review_rounds (id),
    project_id INTEGER NOT NULL REFERENCES projects (id),
    position INTEGER NOT NULL DEFAULT 0,
    score_hundredths INTEGER CHECK (score_hundredths BETWEEN 0 AND 10000),
    place INTEGER NOT NULL DEFAULT 0,
    is_chosen INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('entered', 'taken_out')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (round_id, project_id)
) STRICT;

CREATE INDEX review_candidates_by_project ON review_candidates (project_id, round_id);

CREATE TABLE review_sheets (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES review_rounds (id),
    candidate_id INTEGER NOT NULL REFERENCES review_candidates (id),
    judge TEXT NOT NULL,
    marks TEXT NOT NULL DEFAULT '',
    steps_back INTEGER NOT NULL DEFAULT 0,
    remark TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (candidate_id, judge)
) STRICT;

CREATE INDEX review_sheets_by_round ON review_sheets (round_id, candidate_id);

-- What a project card says besides: 项目期, 招募期, 招募范围, 资金来源, 志愿者保障, 服务人次, 实际支出, 结项成果.
ALTER TABLE projects ADD COLUMN starts_on TEXT;

ALTER TABLE projects ADD COLUMN ends_on TEXT;

ALTER TABLE projects ADD COLUMN recruits_from TEXT;

ALTER TABLE projects ADD COLUMN recruits_until TEXT;

ALTER TABLE projects ADD COLUMN recruiting_area TEXT NOT NULL DEFAULT '';

ALTER TABLE projects ADD COLUMN funding TEXT NOT NULL DEFAULT '';

ALTER TABLE projects ADD COLUMN protection TEXT NOT NULL DEFAULT '';

ALTER TABLE projects ADD COLUMN beneficiaries INTEGER NOT NULL DEFAULT 0;

ALTER TABLE projects ADD COLUMN spent_fen INTEGER NOT NULL DEFAULT 0;

ALTER TABLE projects ADD COLUMN results TEXT NOT NULL DEFAULT '';
