CREATE TABLE "section_readings" (
	"edition_id" text NOT NULL,
	"section_code" text NOT NULL,
	"reader_key" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "section_readings_edition_id_section_code_reader_key_pk" PRIMARY KEY("edition_id","section_code","reader_key")
);
--> statement-breakpoint
ALTER TABLE "section_readings" ADD CONSTRAINT "section_readings_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE restrict ON UPDATE no action;