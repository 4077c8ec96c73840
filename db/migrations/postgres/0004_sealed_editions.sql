-- A published edition never changes (domain.md E3); tests/handbook/sealed-editions.db.test.ts tries it.
CREATE FUNCTION warmhand_sealed() RETURNS trigger AS $$
BEGIN RAISE EXCEPTION 'a published edition is sealed'; END;
$$ LANGUAGE plpgsql;--> statement-breakpoint
CREATE FUNCTION warmhand_edition_is_sealed(edition text) RETURNS boolean AS $$
SELECT EXISTS (SELECT 1 FROM editions WHERE id = edition AND published_at IS NOT NULL);
$$ LANGUAGE sql STABLE;--> statement-breakpoint
CREATE TRIGGER editions_sealed BEFORE UPDATE OR DELETE ON editions
FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION warmhand_sealed();--> statement-breakpoint
CREATE TRIGGER edition_sections_sealed_insert BEFORE INSERT ON edition_sections
FOR EACH ROW WHEN (warmhand_edition_is_sealed(NEW.edition_id)) EXECUTE FUNCTION warmhand_sealed();--> statement-breakpoint
CREATE TRIGGER edition_sections_sealed_update BEFORE UPDATE ON edition_sections
FOR EACH ROW WHEN (warmhand_edition_is_sealed(OLD.edition_id) OR warmhand_edition_is_sealed(NEW.edition_id))
EXECUTE FUNCTION warmhand_sealed();--> statement-breakpoint
CREATE TRIGGER edition_sections_sealed_delete BEFORE DELETE ON edition_sections
FOR EACH ROW WHEN (warmhand_edition_is_sealed(OLD.edition_id)) EXECUTE FUNCTION warmhand_sealed();--> statement-breakpoint
CREATE TRIGGER section_versions_sealed_update BEFORE UPDATE ON section_versions
FOR EACH ROW WHEN (
  OLD.reviewed_by IS NOT NULL OR OLD.reviewed_on IS NOT NULL
  OR NEW.id IS DISTINCT FROM OLD.id OR NEW.section_code IS DISTINCT FROM OLD.section_code
  OR NEW.version_no IS DISTINCT FROM OLD.version_no OR NEW.content IS DISTINCT FROM OLD.content
  OR NEW.content_hash IS DISTINCT FROM OLD.content_hash OR NEW.proposal_id IS DISTINCT FROM OLD.proposal_id
  OR NEW.safety_critical IS DISTINCT FROM OLD.safety_critical OR NEW.created_at IS DISTINCT FROM OLD.created_at
) EXECUTE FUNCTION warmhand_sealed();--> statement-breakpoint
CREATE TRIGGER section_versions_sealed_delete BEFORE DELETE ON section_versions
FOR EACH ROW EXECUTE FUNCTION warmhand_sealed();
