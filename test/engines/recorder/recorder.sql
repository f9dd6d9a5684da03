-- Tables as a recorder has them: kept times as seconds, identifiers as blobs, and types that SQLite takes and does not hold a value to.
PRAGMA journal_mode = WAL;
CREATE TABLE schema_changes (change_id INTEGER NOT NULL, schema_version INTEGER, changed DATETIME, PRIMARY KEY (change_id));
CREATE TABLE event_types (event_type_id INTEGER NOT NULL, event_type VARCHAR(64), PRIMARY KEY (event_type_id));
CREATE TABLE events (event_id INTEGER NOT NULL, event_type_id INTEGER, time_fired_ts FLOAT, context_id_bin BLOB, origin_idx SMALLINT, PRIMARY KEY (event_id), FOREIGN KEY(event_type_id) REFERENCES event_types (event_type_id));
CREATE TABLE states_meta (metadata_id INTEGER NOT NULL, entity_id VARCHAR(255), PRIMARY KEY (metadata_id));
CREATE TABLE state_attributes (attributes_id INTEGER NOT NULL, hash BIGINT, shared_attrs TEXT, PRIMARY KEY (attributes_id));
CREATE TABLE states (state_id INTEGER NOT NULL, state VARCHAR(255), metadata_id INTEGER, attributes_id INTEGER, last_updated_ts FLOAT, context_id_bin BLOB, PRIMARY KEY (state_id));
CREATE TABLE statistics_meta (id INTEGER NOT NULL, statistic_id VARCHAR(255), has_mean BOOLEAN, "unit of measurement" VARCHAR(255), PRIMARY KEY (id));
CREATE TABLE statistics (id INTEGER NOT NULL, mean FLOAT, min FLOAT, max FLOAT, sum FLOAT, PRIMARY KEY (id));
CREATE TABLE empty_so_far (id INTEGER NOT NULL, PRIMARY KEY (id));
CREATE TABLE odd (id INTEGER NOT NULL, count INTEGER, note TEXT, payload BLOB, PRIMARY KEY (id));
CREATE INDEX ix_states_metadata_id_last_updated_ts ON states (metadata_id, last_updated_ts);
CREATE UNIQUE INDEX ix_states_meta_entity_id ON states_meta (entity_id);
INSERT INTO schema_changes VALUES (1, 53, '2026-01-02 03:04:05.678901');
INSERT INTO event_types VALUES (1, 'state_changed'), (2, 'ende');
INSERT INTO events VALUES (1, 1, 1753600000.1234567, x'00ff5c0a09', 0), (2, 2, NULL, NULL, NULL);
INSERT INTO states_meta VALUES (1, 'sensor.balkon'), (2, 'sensor.über_dem_dach');
INSERT INTO state_attributes VALUES (1, -9223372036854775808, '{"unit":"°C","path":"C:\\x"}'), (2, 9223372036854775807, '');
INSERT INTO statistics_meta VALUES (1, 'sensor.balkon', 1, '°C'), (2, 'sensor.über_dem_dach', 0, NULL);
INSERT INTO statistics VALUES (1, 0.1, -0.0, 1e308, 9e999), (2, 1e-300, -9e999, 3.0, NULL);
INSERT INTO states VALUES
  (1, 'tab	and' || char(10) || 'line' || char(13) || 'end', 1, 1, 0.30000000000000004, x''),
  (2, '\N', 1, 1, 1753600000.0, x'5c2e'),
  (3, '\.', 2, NULL, NULL, NULL),
  (4, '', 2, 2, 1.0, x'ff'),
  (5, NULL, 2, 2, 2.5, NULL),
  (6, 'COMMIT; DROP SCHEMA public; :name ''quoted'' "twice" 🏠', 1, 1, 3.25, NULL);
WITH RECURSIVE n(i) AS (SELECT 7 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
INSERT INTO states SELECT i, printf('%.2f', i / 7.0), 1 + i % 2, 1, 1753600000 + i / 3.0, randomblob(16) FROM n;
INSERT INTO odd VALUES (1, 5, 'as declared', x'01'), (2, 'five', CAST(x'610062' AS TEXT), 'text'), (3, 2.5, x'6e6f', 7), (4, NULL, NULL, NULL);
