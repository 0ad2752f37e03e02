# Makes pinyintable.cpp: the customary Mandarin reading of each character, from the Unihan database.
#   cmake -DINPUT=Unihan_Readings.txt.bz2 -DBZIP2=/usr/bin/bzip2 -DOUTPUT=pinyintable.cpp -P pinyintable.cmake
# Each entry is one number: code point × 512 + index of the syllable; entries rise, as in the file.
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${BZIP2} -dc ${INPUT} OUTPUT_VARIABLE text ENCODING UTF-8 COMMAND_ERROR_IS_FATAL ANY)
# kMandarin is the most customary reading; its first one is that of the mainland.
string(REGEX MATCHALL "U\\+[0-9A-F]+\tkMandarin\t[^ \n]+" entries "${text}")
set(text "")

# Tones go; ü becomes v, as on keyboards.
list(JOIN entries "\n" entries)
foreach(pair ā-a á-a ǎ-a à-a ē-e é-e ě-e è-e ī-i í-i ǐ-i ì-i ō-o ó-o ǒ-o ò-o ū-u ú-u ǔ-u ù-u ǖ-v ǘ-v ǚ-v ǜ-v ü-v ê-e
             ế-e ề-e ń-n ň-n ǹ-n ḿ-m)
  string(REGEX MATCH "^(.+)-(.)$" pair "${pair}")
  string(REPLACE "${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}" entries "${entries}")
endforeach()
string(REPLACE "\n" ";" entries "${entries}")

set(count 0)
set(total 0)
set(syllables "")
set(codes "")
foreach(entry IN LISTS entries)
  string(REGEX MATCH "^U\\+([0-9A-F]+)\tkMandarin\t([a-z]+)" matched "${entry}")
  if(NOT matched)
    continue()
  endif()
  set(code "0x${CMAKE_MATCH_1}")
  set(syllable "${CMAKE_MATCH_2}")
  if(NOT DEFINED index_${syllable})
    set(index_${syllable} ${count})
    string(APPEND syllables "    \"${syllable}\",\n")
    math(EXPR count "${count} + 1")
  endif()
  string(APPEND codes "    ${code} * 512 + ${index_${syllable}},\n")
  math(EXPR total "${total} + 1")
endforeach()
if(total LESS 40000 OR count GREATER 511)
  message(FATAL_ERROR "${INPUT}: ${total} readings with ${count} syllables; this is not the expected Unihan file.")
endif()

file(WRITE ${OUTPUT} "// Made from ${INPUT} by pinyintable.cmake.
#include \"models/common/pinyintable.h\"

const char* const pinyinSyllables[] = {
${syllables}};
const int pinyinSyllableCount = ${count};

const quint32 pinyinEntries[] = {
${codes}};
const int pinyinEntryCount = ${total};
")
