#pragma once

#include <QtGlobal>

// The table that resources/pinyin/pinyintable.cmake makes while building.
extern const char* const pinyinSyllables[];
extern const int pinyinSyllableCount;
/// Code point × 512 + index of the syllable, rising.
extern const quint32 pinyinEntries[];
extern const int pinyinEntryCount;
