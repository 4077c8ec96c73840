CREATE TABLE "photo_refusals" (
	"id" text PRIMARY KEY NOT NULL,
	"visit_id" text NOT NULL,
	"household_id" text NOT NULL,
	"sha256" text NOT NULL,
	"size" bigint NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visit_photos" (
	"id" text PRIMARY KEY NOT NULL,
	"visit_id" text NOT NULL,
	"household_id" text NOT NULL,
	"sha256" text NOT NULL,
	"size" bigint NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL,
	"stored_sha256" text NOT NULL,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "photo_refusals" ADD CONSTRAINT "photo_refusals_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_refusals" ADD CONSTRAINT "photo_refusals_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photo_refusals" ADD CONSTRAINT "photo_refusals_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_photos" ADD CONSTRAINT "visit_photos_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_photos" ADD CONSTRAINT "visit_photos_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_photos" ADD CONSTRAINT "visit_photos_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "photo_refusals_content" ON "photo_refusals" USING btree ("visit_id","sha256","reason");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_photos_content" ON "visit_photos" USING btree ("visit_id","sha256");--> statement-breakpoint
CREATE INDEX "visit_photos_household" ON "visit_photos" USING btree ("household_id");--> statement-breakpoint
CREATE INDEX "visit_photos_stored" ON "visit_photos" USING btree ("stored_sha256");