# After each project(), which would look for import libraries of DLLs first.
set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
