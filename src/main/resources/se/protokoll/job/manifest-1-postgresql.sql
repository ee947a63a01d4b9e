-- No index but this kind takes keys as long as a location may be.
alter table manifest_file drop constraint if exists manifest_file_location;
alter table manifest_file add constraint manifest_file_location exclude using hash (location with =);
