CREATE TABLE "household_report_answers" (
	"report_id" text PRIMARY KEY NOT NULL,
	"note" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "household_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"household_id" text NOT NULL,
	"kind" text NOT NULL,
	"on_date" text NOT NULL,
	"note" text,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "household_report_answers" ADD CONSTRAINT "household_report_answers_report_id_household_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."household_reports"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_report_answers" ADD CONSTRAINT "household_report_answers_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_reports" ADD CONSTRAINT "household_reports_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_reports" ADD CONSTRAINT "household_reports_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "household_reports_household" ON "household_reports" USING btree ("household_id");