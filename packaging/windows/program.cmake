# What makes a program of Windows of it: icon, version, manifest, and a twin for the console.
enable_language(RC)
set(VD_ICON ${CMAKE_CURRENT_BINARY_DIR}/volunteer-desk.ico)
set(VD_MANIFEST ${CMAKE_CURRENT_BINARY_DIR}/volunteer-desk.manifest)
set(PACKAGING ${CMAKE_SOURCE_DIR}/packaging/windows)
configure_file(${PACKAGING}/volunteer-desk.manifest ${VD_MANIFEST} @ONLY)
configure_file(${PACKAGING}/volunteer-desk.rc.in volunteer-desk.rc @ONLY)

# All sizes that Windows asks for, drawn from one picture.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(ICOTOOL icotool REQUIRED)
set(ICON_PICTURES)
foreach(side 16 20 24 32 40 48 64 256)
  set(picture ${CMAKE_CURRENT_BINARY_DIR}/icon-${side}.png)
  add_custom_command(OUTPUT ${picture} VERBATIM
    COMMAND ${RSVG_CONVERT} -w ${side} -h ${side} -o ${picture} ${PACKAGING}/volunteer-desk.svg
    DEPENDS ${PACKAGING}/volunteer-desk.svg)
  list(APPEND ICON_PICTURES ${picture})
endforeach()
add_custom_command(OUTPUT ${VD_ICON} VERBATIM
  COMMAND ${ICOTOOL} -c -o ${VD_ICON} ${ICON_PICTURES} DEPENDS ${ICON_PICTURES})
set(VD_RC ${CMAKE_CURRENT_BINARY_DIR}/volunteer-desk.rc)
set_source_files_properties(${VD_RC} PROPERTIES OBJECT_DEPENDS "${VD_ICON};${VD_MANIFEST}")
target_sources(volunteer-desk PRIVATE ${VD_RC})

# A program with windows has no console; the shell finds the .com first when somebody types the name.
qt_add_executable(volunteer-desk-console main.cpp ${VD_RC})
set_target_properties(volunteer-desk-console PROPERTIES OUTPUT_NAME volunteer-desk SUFFIX .com WIN32_EXECUTABLE OFF
  RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
target_link_libraries(volunteer-desk-console PRIVATE application)
