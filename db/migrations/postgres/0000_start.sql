CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"region_code" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"scope" text NOT NULL,
	"device" text,
	"created_at" bigint NOT NULL,
	"last_seen_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"revoked_at" bigint,
	"revoked_reason" text
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_key" text NOT NULL,
	"address_key" text NOT NULL,
	"at" bigint NOT NULL,
	"succeeded" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"login_name" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"organisation_id" text NOT NULL,
	"region_code" text NOT NULL,
	"phone" text,
	"title" text,
	"password_hash" text NOT NULL,
	"must_change_password" boolean NOT NULL,
	"is_demo" boolean NOT NULL,
	"disabled_at" bigint,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"actor_id" text,
	"actor_role" text,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"household_id" text,
	"details" jsonb
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "read_log" (
	"id" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"actor_id" text NOT NULL,
	"actor_role" text NOT NULL,
	"what" text NOT NULL,
	"household_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "completion_overrides" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"item_key" text NOT NULL,
	"reason" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL,
	"withdrawn_at" bigint,
	"withdrawn_by" text
);
--> statement-breakpoint
CREATE TABLE "completion_reversals" (
	"id" text PRIMARY KEY NOT NULL,
	"completion_id" text NOT NULL,
	"reason" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "completions" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"certificate_no" text NOT NULL,
	"on_date" text NOT NULL,
	"items" jsonb NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_sections" (
	"edition_id" text NOT NULL,
	"section_code" text NOT NULL,
	"section_version_id" text NOT NULL,
	CONSTRAINT "edition_sections_edition_id_section_code_pk" PRIMARY KEY("edition_id","section_code")
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"number" bigint NOT NULL,
	"published_on" text,
	"published_at" bigint,
	"note" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"section_code" text,
	"edition_id" text,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"household_id" text,
	"visit_id" text,
	"class_session_id" text,
	"on_date" text NOT NULL,
	"by_user_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feedback_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"feedback_id" text NOT NULL,
	"decision" text NOT NULL,
	"reason" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handbook_distributions" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"edition_id" text NOT NULL,
	"on_date" text NOT NULL,
	"visit_id" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "section_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"section_code" text NOT NULL,
	"version_no" bigint NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"reviewed_by" text,
	"reviewed_on" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"on_date" text,
	"at_time" text,
	"no_date_reason" text,
	"basis_date" text NOT NULL,
	"visit_id" text,
	"revision_id" text,
	"reason" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"trainer_id" text NOT NULL,
	"from_date" text NOT NULL,
	"until_date" text,
	"reason" text,
	"assigned_by" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "caregivers" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"sex" text NOT NULL,
	"birth_date" text NOT NULL,
	"id_number" text,
	"id_hash" text,
	"is_test" boolean NOT NULL,
	"created_at" bigint NOT NULL,
	"phone" text
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"kind" text NOT NULL,
	"granted" boolean NOT NULL,
	"text_version" text NOT NULL,
	"signed_by" text NOT NULL,
	"as_guardian" boolean NOT NULL,
	"on_date" text NOT NULL,
	"by_user_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "elders" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"sex" text NOT NULL,
	"birth_date" text NOT NULL,
	"id_number" text,
	"id_hash" text,
	"is_test" boolean NOT NULL,
	"created_at" bigint NOT NULL,
	"conditions" text
);
--> statement-breakpoint
CREATE TABLE "eligibility_reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"approved" boolean NOT NULL,
	"reason_code" text,
	"evidence" jsonb NOT NULL,
	"note" text,
	"on_date" text NOT NULL,
	"by_user_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "household_members" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"caregiver_id" text NOT NULL,
	"standing" text NOT NULL,
	"relation" text NOT NULL,
	"since" text NOT NULL,
	"until" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "households" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"programme_version_id" text NOT NULL,
	"elder_id" text NOT NULL,
	"student_no" text NOT NULL,
	"seat" bigint,
	"street_code" text NOT NULL,
	"community" text NOT NULL,
	"address" text NOT NULL,
	"special_category" text,
	"source" text NOT NULL,
	"applied_on" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "needs_assessments" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"ability_level" text NOT NULL,
	"ability_score" bigint,
	"assessed_on" text NOT NULL,
	"assessor_org" text,
	"provisional" boolean NOT NULL,
	"needs_tags" jsonb NOT NULL,
	"by_user_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"skill_code" text NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "status_events" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"position" bigint NOT NULL,
	"status" text NOT NULL,
	"on_date" text NOT NULL,
	"reason_code" text,
	"note" text,
	"by_user_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attendances" (
	"id" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"household_id" text NOT NULL,
	"caregiver_id" text NOT NULL,
	"presence" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "class_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"held_on" text NOT NULL,
	"start_at" text NOT NULL,
	"end_at" text NOT NULL,
	"place" text NOT NULL,
	"teacher_id" text NOT NULL,
	"module_codes" jsonb NOT NULL,
	"note" text,
	"created_by" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"caregiver_id" text NOT NULL,
	"on_date" text NOT NULL,
	"replaces" text,
	"by_user_id" text,
	"at" bigint NOT NULL,
	"channel" text NOT NULL,
	"answered" boolean NOT NULL,
	"outcome" text,
	"answers" jsonb
);
--> statement-breakpoint
CREATE TABLE "stress_checks" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"caregiver_id" text NOT NULL,
	"on_date" text NOT NULL,
	"replaces" text,
	"by_user_id" text,
	"at" bigint NOT NULL,
	"visit_id" text,
	"revision_id" text,
	"refused" boolean NOT NULL,
	"answers" jsonb,
	"score" bigint
);
--> statement-breakpoint
CREATE TABLE "survey_responses" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"caregiver_id" text NOT NULL,
	"on_date" text NOT NULL,
	"replaces" text,
	"by_user_id" text,
	"at" bigint NOT NULL,
	"answers" jsonb NOT NULL,
	"remark" text,
	"filled_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "test_attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"caregiver_id" text NOT NULL,
	"on_date" text NOT NULL,
	"replaces" text,
	"by_user_id" text,
	"at" bigint NOT NULL,
	"kind" text NOT NULL,
	"form" text NOT NULL,
	"score" bigint NOT NULL,
	"administered_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"number" bigint NOT NULL,
	"definition" jsonb NOT NULL,
	"note" text,
	"created_by" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"region_code" text NOT NULL,
	"year" bigint NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"quota" bigint NOT NULL,
	"start_date" text NOT NULL,
	"end_date" text NOT NULL,
	"funder" text NOT NULL,
	"provider_id" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "restricted_events" (
	"id" text PRIMARY KEY NOT NULL,
	"step" text NOT NULL,
	"note" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL,
	"flag_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "restricted_flags" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"visit_id" text,
	"revision_id" text,
	"risk_type" text NOT NULL,
	"level" text NOT NULL,
	"note" text,
	"on_date" text NOT NULL,
	"raised_by" text NOT NULL,
	"raised_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "risk_events" (
	"id" text PRIMARY KEY NOT NULL,
	"step" text NOT NULL,
	"note" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL,
	"flag_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "risk_flags" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"visit_id" text,
	"revision_id" text,
	"risk_type" text NOT NULL,
	"level" text NOT NULL,
	"note" text,
	"on_date" text NOT NULL,
	"raised_by" text NOT NULL,
	"raised_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "skill_ratings" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"caregiver_id" text NOT NULL,
	"skill_code" text NOT NULL,
	"level" bigint NOT NULL,
	"place" text NOT NULL,
	"on_date" text NOT NULL,
	"visit_id" text,
	"revision_id" text,
	"class_session_id" text,
	"steps" jsonb,
	"trainer_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visit_reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"visit_id" text NOT NULL,
	"revision_id" text NOT NULL,
	"verdict" text NOT NULL,
	"comment" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visit_revisions" (
	"id" text PRIMARY KEY NOT NULL,
	"revision_id" text NOT NULL,
	"visit_id" text NOT NULL,
	"household_id" text NOT NULL,
	"based_on" text,
	"sha256" text NOT NULL,
	"bytes" text NOT NULL,
	"body" jsonb NOT NULL,
	"visit_date" text NOT NULL,
	"met" boolean NOT NULL,
	"kind" text NOT NULL,
	"disposition" text NOT NULL,
	"disposition_reason" text,
	"saved_at" bigint NOT NULL,
	"received_at" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"device_id" text NOT NULL,
	"by_user_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"trainer_id" text NOT NULL,
	"caregiver_id" text NOT NULL,
	"record_no" text,
	"current_revision_id" text,
	"received_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completion_overrides" ADD CONSTRAINT "completion_overrides_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completion_overrides" ADD CONSTRAINT "completion_overrides_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completion_reversals" ADD CONSTRAINT "completion_reversals_completion_id_completions_id_fk" FOREIGN KEY ("completion_id") REFERENCES "public"."completions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completion_reversals" ADD CONSTRAINT "completion_reversals_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completions" ADD CONSTRAINT "completions_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_sections" ADD CONSTRAINT "edition_sections_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_sections" ADD CONSTRAINT "edition_sections_section_version_id_section_versions_id_fk" FOREIGN KEY ("section_version_id") REFERENCES "public"."section_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_decisions" ADD CONSTRAINT "feedback_decisions_feedback_id_feedback_id_fk" FOREIGN KEY ("feedback_id") REFERENCES "public"."feedback"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_decisions" ADD CONSTRAINT "feedback_decisions_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handbook_distributions" ADD CONSTRAINT "handbook_distributions_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handbook_distributions" ADD CONSTRAINT "handbook_distributions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handbook_distributions" ADD CONSTRAINT "handbook_distributions_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_versions" ADD CONSTRAINT "section_versions_reviewed_by_users_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_trainer_id_users_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_assigned_by_users_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eligibility_reviews" ADD CONSTRAINT "eligibility_reviews_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eligibility_reviews" ADD CONSTRAINT "eligibility_reviews_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_members" ADD CONSTRAINT "household_members_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_members" ADD CONSTRAINT "household_members_caregiver_id_caregivers_id_fk" FOREIGN KEY ("caregiver_id") REFERENCES "public"."caregivers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "households" ADD CONSTRAINT "households_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "households" ADD CONSTRAINT "households_programme_version_id_programme_versions_id_fk" FOREIGN KEY ("programme_version_id") REFERENCES "public"."programme_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "households" ADD CONSTRAINT "households_elder_id_elders_id_fk" FOREIGN KEY ("elder_id") REFERENCES "public"."elders"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs_assessments" ADD CONSTRAINT "needs_assessments_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs_assessments" ADD CONSTRAINT "needs_assessments_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_decisions" ADD CONSTRAINT "plan_decisions_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_decisions" ADD CONSTRAINT "plan_decisions_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_events" ADD CONSTRAINT "status_events_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_events" ADD CONSTRAINT "status_events_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_session_id_class_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."class_sessions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_caregiver_id_caregivers_id_fk" FOREIGN KEY ("caregiver_id") REFERENCES "public"."caregivers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_teacher_id_users_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_sessions" ADD CONSTRAINT "class_sessions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_caregiver_id_caregivers_id_fk" FOREIGN KEY ("caregiver_id") REFERENCES "public"."caregivers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stress_checks" ADD CONSTRAINT "stress_checks_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stress_checks" ADD CONSTRAINT "stress_checks_caregiver_id_caregivers_id_fk" FOREIGN KEY ("caregiver_id") REFERENCES "public"."caregivers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stress_checks" ADD CONSTRAINT "stress_checks_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_responses" ADD CONSTRAINT "survey_responses_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_responses" ADD CONSTRAINT "survey_responses_caregiver_id_caregivers_id_fk" FOREIGN KEY ("caregiver_id") REFERENCES "public"."caregivers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_responses" ADD CONSTRAINT "survey_responses_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_caregiver_id_caregivers_id_fk" FOREIGN KEY ("caregiver_id") REFERENCES "public"."caregivers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_versions" ADD CONSTRAINT "programme_versions_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_versions" ADD CONSTRAINT "programme_versions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_provider_id_organisations_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restricted_events" ADD CONSTRAINT "restricted_events_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restricted_events" ADD CONSTRAINT "restricted_events_flag_id_restricted_flags_id_fk" FOREIGN KEY ("flag_id") REFERENCES "public"."restricted_flags"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restricted_flags" ADD CONSTRAINT "restricted_flags_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restricted_flags" ADD CONSTRAINT "restricted_flags_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restricted_flags" ADD CONSTRAINT "restricted_flags_raised_by_users_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_events" ADD CONSTRAINT "risk_events_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_events" ADD CONSTRAINT "risk_events_flag_id_risk_flags_id_fk" FOREIGN KEY ("flag_id") REFERENCES "public"."risk_flags"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_flags" ADD CONSTRAINT "risk_flags_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_flags" ADD CONSTRAINT "risk_flags_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_flags" ADD CONSTRAINT "risk_flags_raised_by_users_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_ratings" ADD CONSTRAINT "skill_ratings_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_ratings" ADD CONSTRAINT "skill_ratings_caregiver_id_caregivers_id_fk" FOREIGN KEY ("caregiver_id") REFERENCES "public"."caregivers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_ratings" ADD CONSTRAINT "skill_ratings_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_ratings" ADD CONSTRAINT "skill_ratings_trainer_id_users_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_reviews" ADD CONSTRAINT "visit_reviews_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_reviews" ADD CONSTRAINT "visit_reviews_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_revisions" ADD CONSTRAINT "visit_revisions_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_revisions" ADD CONSTRAINT "visit_revisions_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_revisions" ADD CONSTRAINT "visit_revisions_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_trainer_id_users_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_caregiver_id_caregivers_id_fk" FOREIGN KEY ("caregiver_id") REFERENCES "public"."caregivers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_account" ON "sign_in_attempts" USING btree ("account_key","at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_login_name" ON "users" USING btree ("login_name");--> statement-breakpoint
CREATE INDEX "audit_log_subject" ON "audit_log" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "audit_log_household" ON "audit_log" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "read_log_household" ON "read_log" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "completion_overrides_household" ON "completion_overrides" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "completions_certificate" ON "completions" USING btree ("certificate_no");--> statement-breakpoint
CREATE INDEX "completions_household" ON "completions" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "editions_code" ON "editions" USING btree ("code");--> statement-breakpoint
CREATE INDEX "feedback_section" ON "feedback" USING btree ("section_code");--> statement-breakpoint
CREATE INDEX "feedback_decisions_feedback" ON "feedback_decisions" USING btree ("feedback_id");--> statement-breakpoint
CREATE INDEX "handbook_distributions_household" ON "handbook_distributions" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "section_versions_number" ON "section_versions" USING btree ("section_code","version_no");--> statement-breakpoint
CREATE INDEX "appointments_household" ON "appointments" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "assignments_household" ON "assignments" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "assignments_trainer" ON "assignments" USING btree ("trainer_id");--> statement-breakpoint
CREATE INDEX "caregivers_id_hash" ON "caregivers" USING btree ("id_hash");--> statement-breakpoint
CREATE INDEX "consents_household" ON "consents" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "elders_id_hash" ON "elders" USING btree ("id_hash");--> statement-breakpoint
CREATE INDEX "eligibility_reviews_household" ON "eligibility_reviews" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "household_members_household" ON "household_members" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "households_student_no" ON "households" USING btree ("student_no");--> statement-breakpoint
CREATE INDEX "households_programme" ON "households" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "needs_assessments_household" ON "needs_assessments" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "plan_decisions_household" ON "plan_decisions" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "status_events_position" ON "status_events" USING btree ("household_id","position");--> statement-breakpoint
CREATE INDEX "attendances_session" ON "attendances" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "attendances_household" ON "attendances" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "class_sessions_programme" ON "class_sessions" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "follow_ups_household" ON "follow_ups" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "stress_checks_household" ON "stress_checks" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "survey_responses_household" ON "survey_responses" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "test_attempts_household" ON "test_attempts" USING btree ("household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_versions_number" ON "programme_versions" USING btree ("programme_id","number");--> statement-breakpoint
CREATE INDEX "programme_versions_programme" ON "programme_versions" USING btree ("programme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "programmes_code" ON "programmes" USING btree ("code");--> statement-breakpoint
CREATE INDEX "restricted_events_flag" ON "restricted_events" USING btree ("flag_id");--> statement-breakpoint
CREATE INDEX "restricted_flags_household" ON "restricted_flags" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "risk_events_flag" ON "risk_events" USING btree ("flag_id");--> statement-breakpoint
CREATE INDEX "risk_flags_household" ON "risk_flags" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "skill_ratings_household" ON "skill_ratings" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "visit_reviews_visit" ON "visit_reviews" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "visit_revisions_visit" ON "visit_revisions" USING btree ("visit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_revisions_seq" ON "visit_revisions" USING btree ("seq");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_revisions_content" ON "visit_revisions" USING btree ("revision_id","sha256");--> statement-breakpoint
CREATE INDEX "visit_revisions_household" ON "visit_revisions" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "visits_household" ON "visits" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "visits_trainer" ON "visits" USING btree ("trainer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "visits_record_no" ON "visits" USING btree ("record_no");