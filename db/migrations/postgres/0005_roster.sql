CREATE TABLE "import_batches" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"file_name" text NOT NULL,
	"source" text NOT NULL,
	"rows_read" bigint NOT NULL,
	"rows_imported" bigint NOT NULL,
	"rows_bad" bigint NOT NULL,
	"rows_held" bigint NOT NULL,
	"rows_skipped" bigint NOT NULL,
	"content_hash" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_undos" (
	"id" text PRIMARY KEY NOT NULL,
	"batch_id" text NOT NULL,
	"reason" text NOT NULL,
	"by_user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imported_households" (
	"household_id" text PRIMARY KEY NOT NULL,
	"batch_id" text NOT NULL,
	"line" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_undos" ADD CONSTRAINT "import_undos_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_undos" ADD CONSTRAINT "import_undos_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_households" ADD CONSTRAINT "imported_households_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_households" ADD CONSTRAINT "imported_households_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_batches_programme" ON "import_batches" USING btree ("programme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "import_undos_batch" ON "import_undos" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "imported_households_batch" ON "imported_households" USING btree ("batch_id");