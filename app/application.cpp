// The library needs one source until the first command exists.
