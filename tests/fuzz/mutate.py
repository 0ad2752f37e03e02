#!/usr/bin/python3
"""Writes mutated inputs: mutate.py FOLDER --seed N --xlsx 1000 --xls 300 --ods 300 --csv 500 --web 100
  --xlsb 300 --locked 100

Every input follows from the seed, its format and its number alone: `--only xlsx/0017` makes that one again.
A file is named number-kind.format, the kind being the importer that it is meant for."""
import argparse
import os
import random

import mutators
from corpus import Corpus

FORMATS = ("xlsx", "xls", "ods", "csv", "web", "xlsb", "locked")
MOST_TEXT = 20_000_000  # bytes; nothing is packed in a text, so a bigger one is only a bigger one


def zip_input(rng, sound):
    parts = sound
    if rng.randrange(10):
        parts = mutators.several(rng, mutators.mutate_parts, parts, 3)
    data = mutators.zipped(rng, parts or {"a": b""})
    return mutators.several(rng, mutators.mutate_bytes, data, 4) if rng.randrange(5) == 0 else data


def xls_input(rng, sound):
    stream, whole = sound
    if rng.randrange(4) == 0:
        return mutators.several(rng, mutators.mutate_bytes, whole, 20)
    records = mutators.several(rng, mutators.mutate_records, mutators.records_of(stream), 6)
    data = mutators.compound_file(rng, mutators.stream_of(records, rng.randrange(6) > 0))
    return mutators.several(rng, mutators.mutate_bytes, data, 3) if rng.randrange(8) == 0 else data


def csv_input(rng, sound):
    data = mutators.encoded(rng, mutators.several(rng, mutators.mutate_text, sound, 3))[:MOST_TEXT]
    return mutators.several(rng, mutators.mutate_bytes, data, 8) if rng.randrange(3) == 0 else data


def web_input(rng, sound):
    data = mutators.encoded(rng, mutators.several(rng, mutators.mutate_web, sound, 3))[:MOST_TEXT]
    return mutators.several(rng, mutators.mutate_bytes, data, 8) if rng.randrange(4) == 0 else data


def xlsb_input(rng, sound):
    parts = mutators.several(rng, mutators.mutate_binary_parts, sound, 4) if rng.randrange(8) else sound
    data = mutators.zipped(rng, parts or {"a": b""})
    return mutators.several(rng, mutators.mutate_bytes, data, 4) if rng.randrange(5) == 0 else data


def locked_input(rng, sound):
    return mutators.several(rng, mutators.mutate_bytes, sound, 12) if rng.randrange(10) else sound


MAKERS = {"xlsb": xlsb_input, "locked": locked_input,
          "xlsx": zip_input, "xls": xls_input, "ods": zip_input, "csv": csv_input, "web": web_input}


def write_input(folder, corpus, seed, form, number):
    rng = random.Random("%d/%s/%d" % (seed, form, number))
    sound = getattr(corpus, form)
    kind, payload = sound[number % len(sound)]
    path = os.path.join(folder, form, "%04d-%s.%s" % (number, kind, "xls" if form in ("web", "locked") else form))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(MAKERS[form](rng, payload))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", metavar="FORMAT/NUMBER")
    for form in FORMATS:
        parser.add_argument("--" + form, type=int, default=0)
    options = parser.parse_args()
    corpus = Corpus()
    if options.only:
        form, number = options.only.split("/")
        write_input(options.folder, corpus, options.seed, form, int(number))
        return
    for form in FORMATS:
        for number in range(getattr(options, form)):
            write_input(options.folder, corpus, options.seed, form, number)


if __name__ == "__main__":
    main()
