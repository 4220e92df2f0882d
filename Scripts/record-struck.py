#!/usr/bin/env python3
"""Writes the texts that are struck out in labelled DOCX replies with tracked changes into the labels. Standard library only.

    Scripts/record-struck.py CASE

CASE is a folder of Samples. For each reply of format `docx-tracked` the texts of `w:del` in svar/ become, in reading
order, the list `struck` of the reply in gold/extras.json. Needed once for a case, and again when such a reply changes.
"""
import json
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def struck_texts(docx):
    with zipfile.ZipFile(docx) as package:
        document = ElementTree.fromstring(package.read("word/document.xml"))
    texts = ("".join(t.text or "" for t in deletion.iter(WORD + "delText")).strip() for deletion in document.iter(WORD + "del"))
    return [t for t in texts if t]


def main():
    case = Path(sys.argv[1])
    target = case / "gold" / "extras.json"
    extras = json.loads(target.read_text(encoding="utf-8")) if target.exists() else {}
    for path in sorted((case / "gold" / "replies").glob("*.json")):
        reply = json.loads(path.read_text(encoding="utf-8"))
        if reply["format"] == "docx-tracked":
            extras.setdefault(reply["id"], {})["struck"] = struck_texts(case / "svar" / reply["filename"])
    target.write_text(json.dumps(extras, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
