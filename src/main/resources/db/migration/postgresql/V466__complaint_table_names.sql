-- Tables have the names of their entities: assessments of hot spots (研判), entries and samples of comparative tests.
ALTER TABLE hot_spot_look RENAME TO hot_spot_assessment;
ALTER TABLE hot_spot_assessment RENAME COLUMN lookedat TO assessedat;
ALTER INDEX hot_spot_look_of RENAME TO hot_spot_assessment_of;
ALTER TABLE test_entry RENAME TO comparative_test_entry;
ALTER TABLE test_sample RENAME TO comparative_test_sample;
ALTER INDEX test_sample_test RENAME TO comparative_test_sample_test;
ALTER TRIGGER hot_spot_look_not_updated ON hot_spot_assessment RENAME TO hot_spot_assessment_not_updated;
ALTER TRIGGER hot_spot_look_not_deleted ON hot_spot_assessment RENAME TO hot_spot_assessment_not_deleted;
ALTER TRIGGER test_entry_not_updated ON comparative_test_entry RENAME TO comparative_test_entry_not_updated;
ALTER TRIGGER test_entry_not_deleted ON comparative_test_entry RENAME TO comparative_test_entry_not_deleted;
ALTER TABLE hot_spot_assessment RENAME CONSTRAINT hot_spot_look_pkey TO hot_spot_assessment_pkey;
ALTER TABLE hot_spot_assessment RENAME CONSTRAINT hot_spot_look_hotspot_fkey TO hot_spot_assessment_hotspot_fkey;
ALTER TABLE comparative_test_entry RENAME CONSTRAINT test_entry_pkey TO comparative_test_entry_pkey;
ALTER TABLE comparative_test_entry RENAME CONSTRAINT test_entry_test_fkey TO comparative_test_entry_test_fkey;
ALTER TABLE comparative_test_entry RENAME CONSTRAINT test_entry_test_seq_key TO comparative_test_entry_test_seq_key;
ALTER TABLE comparative_test_sample RENAME CONSTRAINT test_sample_pkey TO comparative_test_sample_pkey;
ALTER TABLE comparative_test_sample RENAME CONSTRAINT test_sample_test_fkey TO comparative_test_sample_test_fkey;
