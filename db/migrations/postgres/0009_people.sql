CREATE TABLE "credentials" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"expires_on" text,
	"withdrawn" boolean NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"application_id" text NOT NULL,
	"decision" text NOT NULL,
	"household_id" text,
	"reason" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_tries" (
	"id" text PRIMARY KEY NOT NULL,
	"address_key" text NOT NULL,
	"device_key" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"number" text NOT NULL,
	"source" text NOT NULL,
	"body" jsonb NOT NULL,
	"notice_version" text NOT NULL,
	"on_date" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "test_sheets" (
	"attempt_id" text PRIMARY KEY NOT NULL,
	"answers" jsonb NOT NULL,
	"proxy" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "household_merge_reversals" (
	"id" text PRIMARY KEY NOT NULL,
	"merge_id" text NOT NULL,
	"reason" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "household_merges" (
	"id" text PRIMARY KEY NOT NULL,
	"kept_id" text NOT NULL,
	"merged_id" text NOT NULL,
	"kind" text NOT NULL,
	"moved" jsonb NOT NULL,
	"elder_before" text NOT NULL,
	"reason" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "not_duplicates" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"other_id" text NOT NULL,
	"reason" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "version_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"from_version_id" text NOT NULL,
	"to_version_id" text NOT NULL,
	"reason" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "digest_addresses" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"email" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "digest_deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"channel" text NOT NULL,
	"reminders" bigint NOT NULL,
	"outcome" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" text PRIMARY KEY NOT NULL,
	"batch_id" text NOT NULL,
	"household_id" text NOT NULL,
	"matter" text NOT NULL,
	"to_user_id" text NOT NULL,
	"note" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"at" bigint NOT NULL,
	"removed_at" bigint
);
--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_decisions" ADD CONSTRAINT "application_decisions_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_decisions" ADD CONSTRAINT "application_decisions_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_decisions" ADD CONSTRAINT "application_decisions_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_sheets" ADD CONSTRAINT "test_sheets_attempt_id_test_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."test_attempts"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_merge_reversals" ADD CONSTRAINT "household_merge_reversals_merge_id_household_merges_id_fk" FOREIGN KEY ("merge_id") REFERENCES "public"."household_merges"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_merge_reversals" ADD CONSTRAINT "household_merge_reversals_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_merges" ADD CONSTRAINT "household_merges_kept_id_households_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_merges" ADD CONSTRAINT "household_merges_merged_id_households_id_fk" FOREIGN KEY ("merged_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_merges" ADD CONSTRAINT "household_merges_elder_before_elders_id_fk" FOREIGN KEY ("elder_before") REFERENCES "public"."elders"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_merges" ADD CONSTRAINT "household_merges_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_duplicates" ADD CONSTRAINT "not_duplicates_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_duplicates" ADD CONSTRAINT "not_duplicates_other_id_households_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_duplicates" ADD CONSTRAINT "not_duplicates_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_moves" ADD CONSTRAINT "version_moves_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_moves" ADD CONSTRAINT "version_moves_from_version_id_programme_versions_id_fk" FOREIGN KEY ("from_version_id") REFERENCES "public"."programme_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_moves" ADD CONSTRAINT "version_moves_to_version_id_programme_versions_id_fk" FOREIGN KEY ("to_version_id") REFERENCES "public"."programme_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_moves" ADD CONSTRAINT "version_moves_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_addresses" ADD CONSTRAINT "digest_addresses_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_deliveries" ADD CONSTRAINT "digest_deliveries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_to_user_id_users_id_fk" FOREIGN KEY ("to_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "credentials_user" ON "credentials" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "application_decisions_application" ON "application_decisions" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "application_tries_at" ON "application_tries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "applications_programme" ON "applications" USING btree ("programme_id","at");--> statement-breakpoint
CREATE INDEX "household_merge_reversals_merge" ON "household_merge_reversals" USING btree ("merge_id");--> statement-breakpoint
CREATE INDEX "household_merges_kept" ON "household_merges" USING btree ("kept_id");--> statement-breakpoint
CREATE INDEX "household_merges_merged" ON "household_merges" USING btree ("merged_id");--> statement-breakpoint
CREATE INDEX "not_duplicates_household" ON "not_duplicates" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "version_moves_household" ON "version_moves" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "digest_addresses_user" ON "digest_addresses" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "digest_deliveries_user" ON "digest_deliveries" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "reminders_household" ON "reminders" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "reminders_to" ON "reminders" USING btree ("to_user_id","at");--> statement-breakpoint
CREATE INDEX "reminders_batch" ON "reminders" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "saved_views_user" ON "saved_views" USING btree ("user_id");