create unique index if not exists manifest_file_location on manifest_file (location);
