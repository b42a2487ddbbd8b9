const POSTGREST_SETUP = String.raw`
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'consent_writer') THEN CREATE ROLE consent_writer NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'anon') THEN CREATE ROLE anon NOLOGIN; END IF;
END $$;
GRANT consent_writer TO CURRENT_USER;
CREATE SCHEMA IF NOT EXISTS consent_store;
REVOKE ALL ON SCHEMA consent_store FROM PUBLIC;
GRANT USAGE ON SCHEMA consent_store TO consent_writer;

-- The text as it was hashed: as text, for jsonb would put its keys in another order.
CREATE TABLE IF NOT EXISTS consent_store.event (
  position bigint GENERATED ALWAYS AS IDENTITY,
  site text NOT NULL, subject uuid NOT NULL, id uuid NOT NULL,
  hash text NOT NULL, body text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (site, subject, id)
);
-- The digest of the secret that came with a subject first.
CREATE TABLE IF NOT EXISTS consent_store.secret (
  site text NOT NULL, subject uuid NOT NULL, digest text NOT NULL, PRIMARY KEY (site, subject)
);
-- Which subjects are one person's. Written by your own server alone, after login; account is a keyed hash of yours.
-- identify() gives the page a subject and a proof. Put the proof in "secret" first, ON CONFLICT DO NOTHING, so that a
-- browser that never decided can read too, and link only where the digest that stands there is that proof.
CREATE TABLE IF NOT EXISTS consent_store.link (
  site text NOT NULL, account text NOT NULL, subject uuid NOT NULL, PRIMARY KEY (site, subject, account)
);
-- What a browser holds permitted, which your server may make stricter and never wider (CK-08).
CREATE TABLE IF NOT EXISTS consent_store.allowed (
  site text NOT NULL, subject uuid NOT NULL, purposes json NOT NULL, PRIMARY KEY (site, subject)
);
-- The archive of notices. Put in what the publish command wrote.
CREATE TABLE IF NOT EXISTS consent_store.notice (digest text PRIMARY KEY, body text NOT NULL);

ALTER TABLE consent_store.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_store.secret ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_store.link ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_store.allowed ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_store.notice ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS add ON consent_store.event;
CREATE POLICY add ON consent_store.event FOR INSERT TO consent_writer
  WITH CHECK (hash = encode(sha256(convert_to(body, 'UTF8')), 'hex'));
DROP POLICY IF EXISTS look ON consent_store.event;
CREATE POLICY look ON consent_store.event FOR SELECT TO consent_writer USING (true);
DROP POLICY IF EXISTS add ON consent_store.secret;
CREATE POLICY add ON consent_store.secret FOR INSERT TO consent_writer WITH CHECK (true);
DROP POLICY IF EXISTS look ON consent_store.secret;
CREATE POLICY look ON consent_store.secret FOR SELECT TO consent_writer USING (true);
DROP POLICY IF EXISTS look ON consent_store.link;
CREATE POLICY look ON consent_store.link FOR SELECT TO consent_writer USING (true);
DROP POLICY IF EXISTS hold ON consent_store.allowed;
CREATE POLICY hold ON consent_store.allowed TO consent_writer USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS look ON consent_store.notice;
CREATE POLICY look ON consent_store.notice FOR SELECT TO consent_writer USING (true);
GRANT SELECT, INSERT ON consent_store.event, consent_store.secret TO consent_writer;
GRANT SELECT ON consent_store.link, consent_store.notice TO consent_writer;
GRANT SELECT, INSERT, UPDATE ON consent_store.allowed TO consent_writer;

CREATE OR REPLACE FUNCTION public.consent_push(site text, subject uuid, capability text, events json, allowed json)
RETURNS json LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  item json; event json; event_id text; proven boolean; kept text; added integer; refused text; status integer;
  accepted text[] := '{}'; duplicate text[] := '{}'; rejected json[] := '{}';
BEGIN
  IF json_array_length(events) > 50 OR length(events::text) > 131072 THEN
    RAISE SQLSTATE 'PT413' USING MESSAGE = 'Send fewer events at a time.';
  END IF;
  -- One writer at a time for a subject, so that positions come to light in their order.
  PERFORM pg_advisory_xact_lock(hashtextextended(consent_push.site || ' ' || consent_push.subject, 0));
  IF capability ~ '^[A-Za-z0-9_-]{43}$' THEN
    INSERT INTO consent_store.secret VALUES (consent_push.site, consent_push.subject,
      encode(sha256(convert_to(consent_push.subject || '.' || capability, 'UTF8')), 'hex')) ON CONFLICT DO NOTHING;
  END IF;
  proven := EXISTS (SELECT FROM consent_store.secret AS s
    WHERE s.site = consent_push.site AND s.subject = consent_push.subject
    AND s.digest = encode(sha256(convert_to(consent_push.subject || '.' || capability, 'UTF8')), 'hex'));
  FOR item IN SELECT value FROM json_array_elements(events) LOOP
    refused := NULL; event_id := NULL;
    BEGIN
      event_id := substring(item ->> 'body' FROM '"id":"([0-9a-f-]{36})"');
      event := (item ->> 'body')::json;
      event_id := event ->> 'id';
      IF event ->> 'site' IS DISTINCT FROM consent_push.site OR event ->> 'subject' IS DISTINCT FROM consent_push.subject::text THEN
        refused := 'event-malformed'; status := 422;
      ELSIF NOT proven AND EXISTS (SELECT FROM json_each(event -> 'decisions') AS d
          WHERE d.value ->> 'state' IN ('given', 'renewed', 'objection-lifted')) THEN
        -- A stranger may say no for somebody, and never yes.
        refused := 'subject-unproven'; status := 403;
      ELSE
        INSERT INTO consent_store.event (site, subject, id, hash, body)
          VALUES (consent_push.site, consent_push.subject, event_id::uuid, item ->> 'hash', item ->> 'body')
          ON CONFLICT DO NOTHING;
        GET DIAGNOSTICS added = ROW_COUNT;
        SELECT e.hash INTO kept FROM consent_store.event AS e
          WHERE e.site = consent_push.site AND e.subject = consent_push.subject AND e.id = event_id::uuid;
        IF added = 1 THEN accepted := accepted || event_id;
        ELSIF kept = item ->> 'hash' THEN duplicate := duplicate || event_id;
        ELSE refused := 'id-taken'; status := 409;
        END IF;
      END IF;
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR insufficient_privilege THEN
      -- No JSON, no id, or a text that its hash does not fit; its neighbours are not to blame.
      refused := 'event-malformed'; status := 422;
    END;
    IF refused IS NOT NULL AND event_id IS NOT NULL THEN
      rejected := rejected || json_build_object('id', event_id, 'permanent', true, 'problem', json_build_object(
        'type', 'urn:consent-panel:problem:' || refused, 'title', 'Not stored', 'status', status));
    END IF;
  END LOOP;
  IF proven AND json_typeof(consent_push.allowed) = 'object' THEN
    INSERT INTO consent_store.allowed VALUES (consent_push.site, consent_push.subject, consent_push.allowed)
      ON CONFLICT (site, subject) DO UPDATE SET purposes = excluded.purposes;
  END IF;
  RETURN json_build_object('accepted', accepted, 'duplicate', duplicate, 'rejected', rejected);
END $$;

CREATE OR REPLACE FUNCTION public.consent_pull(site text, subject uuid, capability text, after text)
RETURNS json LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE subjects uuid[]; one uuid; rows json; last bigint; more boolean;
BEGIN
  IF NOT EXISTS (SELECT FROM consent_store.secret AS s
    WHERE s.site = consent_pull.site AND s.subject = consent_pull.subject
    AND s.digest = encode(sha256(convert_to(consent_pull.subject || '.' || capability, 'UTF8')), 'hex')) THEN
    RAISE SQLSTATE 'PT401' USING MESSAGE = 'Send the secret of this subject.';
  END IF;
  SELECT array_agg(DISTINCT other.subject ORDER BY other.subject) INTO subjects FROM (
    SELECT consent_pull.subject AS subject UNION
    SELECT theirs.subject FROM consent_store.link AS own JOIN consent_store.link AS theirs USING (site, account)
      WHERE own.site = consent_pull.site AND own.subject = consent_pull.subject) AS other;
  -- Whoever is writing is waited for: what they add stands before the end that is given here.
  FOREACH one IN ARRAY subjects LOOP
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(consent_pull.site || ' ' || one, 0));
  END LOOP;
  WITH part AS (
    SELECT e.position, e.hash, e.body FROM consent_store.event AS e
    WHERE e.site = consent_pull.site AND e.subject = ANY (subjects) AND e.position > consent_pull.after::bigint
    ORDER BY e.position LIMIT 51
  ), page AS (SELECT * FROM part ORDER BY position LIMIT 50)
  SELECT coalesce(json_agg(json_build_object('hash', hash, 'body', body) ORDER BY position), '[]'),
    coalesce(max(position), consent_pull.after::bigint), (SELECT count(*) > 50 FROM part)
    INTO rows, last, more FROM page;
  RETURN json_build_object('subjects', subjects, 'events', rows, 'cursor', last::text, 'more', more);
END $$;

CREATE OR REPLACE FUNCTION public.consent_notice(digest text)
RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT n.body FROM consent_store.notice AS n WHERE n.digest = consent_notice.digest
$$;

GRANT CREATE ON SCHEMA public TO consent_writer;
ALTER FUNCTION public.consent_push(text, uuid, text, json, json) OWNER TO consent_writer;
ALTER FUNCTION public.consent_pull(text, uuid, text, text) OWNER TO consent_writer;
ALTER FUNCTION public.consent_notice(text) OWNER TO consent_writer;
REVOKE CREATE ON SCHEMA public FROM consent_writer;
REVOKE ALL ON FUNCTION public.consent_push(text, uuid, text, json, json), public.consent_pull(text, uuid, text, text),
  public.consent_notice(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.consent_push(text, uuid, text, json, json), public.consent_pull(text, uuid, text, text),
  public.consent_notice(text) TO anon;
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'authenticated') THEN
    GRANT EXECUTE ON FUNCTION public.consent_push(text, uuid, text, json, json), public.consent_pull(text, uuid, text, text),
      public.consent_notice(text) TO authenticated;
  END IF;
END $$;
`;

export { POSTGREST_SETUP };
//# sourceMappingURL=postgrest-setup.js.map
