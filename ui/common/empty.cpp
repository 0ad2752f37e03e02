// The library needs one source until the first page exists.
