-- A published edition never changes (domain.md E3). A later migration that rebuilds one of these tables drops its
-- triggers and must make them again; tests/handbook/sealed-editions.db.test.ts sees it when one is missing.
CREATE TRIGGER `editions_sealed_update` BEFORE UPDATE ON `editions`
WHEN OLD.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is sealed'); END;--> statement-breakpoint
CREATE TRIGGER `editions_sealed_delete` BEFORE DELETE ON `editions`
WHEN OLD.published_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is sealed'); END;--> statement-breakpoint
CREATE TRIGGER `edition_sections_sealed_insert` BEFORE INSERT ON `edition_sections`
WHEN (SELECT published_at FROM editions WHERE id = NEW.edition_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is sealed'); END;--> statement-breakpoint
CREATE TRIGGER `edition_sections_sealed_update` BEFORE UPDATE ON `edition_sections`
WHEN (SELECT published_at FROM editions WHERE id = OLD.edition_id) IS NOT NULL
  OR (SELECT published_at FROM editions WHERE id = NEW.edition_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is sealed'); END;--> statement-breakpoint
CREATE TRIGGER `edition_sections_sealed_delete` BEFORE DELETE ON `edition_sections`
WHEN (SELECT published_at FROM editions WHERE id = OLD.edition_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published edition is sealed'); END;--> statement-breakpoint
CREATE TRIGGER `section_versions_sealed_update` BEFORE UPDATE ON `section_versions`
WHEN OLD.reviewed_by IS NOT NULL OR OLD.reviewed_on IS NOT NULL
  OR NEW.id IS NOT OLD.id OR NEW.section_code IS NOT OLD.section_code OR NEW.version_no IS NOT OLD.version_no
  OR NEW.content IS NOT OLD.content OR NEW.content_hash IS NOT OLD.content_hash
  OR NEW.proposal_id IS NOT OLD.proposal_id OR NEW.safety_critical IS NOT OLD.safety_critical
  OR NEW.created_at IS NOT OLD.created_at
BEGIN SELECT RAISE(ABORT, 'a text of the handbook is sealed'); END;--> statement-breakpoint
CREATE TRIGGER `section_versions_sealed_delete` BEFORE DELETE ON `section_versions`
BEGIN SELECT RAISE(ABORT, 'a text of the handbook is sealed'); END;
