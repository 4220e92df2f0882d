#!/usr/bin/env python3
"""Puts every kind of mistake into an export, so that no figure of an evaluation is trivial. Standard library only.

    Scripts/disturb-export.py GOLD EXPORT.jsonl OUT.jsonl

GOLD is the folder of labels that the export belongs to. The same input gives the same output. It made
Samples/ungt-utenforskap/evaluation/export.jsonl; that is recorded, so run this again only to make another such export.
"""
import json
import random
import sys
from pathlib import Path


def read(gold):
    case = json.loads((gold / "case.json").read_text(encoding="utf-8"))
    extras = gold / "extras.json"
    replies = [json.loads(p.read_text(encoding="utf-8")) for p in sorted((gold / "replies").glob("*.json"))]
    return case, replies, json.loads(extras.read_text(encoding="utf-8")) if extras.exists() else {}


def disturb_labels(line, rnd, sections, themes):
    """Wrong, missing, further and runner-up labels; ids, names and bare strings; confidences that mean little."""
    titles = {s["id"]: s["title"] for s in sections}
    names = {t["id"]: t["name"] for t in themes}

    def labels(given, known, wrong):
        kept = [g["id"] for g in given if rnd.random() > wrong]
        while len(kept) < 3 and rnd.random() < 0.35:
            kept.append(rnd.choice(known))
        return kept

    found = labels(line["sections"], list(titles), 0.3)
    line["alternatives"] = [{"id": s, "confidence": round(rnd.random() * 0.4, 3)}
                            for s in rnd.sample(list(titles), 2) + [g["id"] for g in line["sections"] if rnd.random() < 0.5]]
    line["sections"] = [{"id": s, "confidence": round(rnd.uniform(0.3, 1), 3)} for s in found]
    if rnd.random() < 0.1:
        line["sections"] = [titles.get(s, "Generelt") for s in found]
    line["themes"] = [{"id": t, "confidence": round(rnd.uniform(0.2, 1), 3)} for t in labels(line["themes"], list(names), 0.25)]
    if rnd.random() < 0.1:
        line["themes"] = [{"name": names[t["id"]]} for t in line["themes"]]
    if rnd.random() < 0.3:
        line["stance"] = rnd.choice(["støtte", "forbehold", "imot", "nøytral", "ukjent", None])
    if rnd.random() < 0.35:
        line["kind"] = rnd.choice(["støtte", "kritikk", "endringsforslag", "forutsetning", "spørsmål", "informasjon", None])
    if rnd.random() < 0.9:
        line["stance_confidence"] = round(rnd.uniform(0.3, 1), 3)
        line["kind_confidence"] = round(rnd.uniform(0.3, 1), 3)
    if rnd.random() < 0.3:
        line["on_behalf_of"] = None
    elif line.get("on_behalf_of") and rnd.random() < 0.3:
        line["on_behalf_of"] = "Et annet råd"
    elif rnd.random() < 0.02:
        line["on_behalf_of"] = "Ungdomsrådet"


def disturb_sender(lines, rnd, names):
    """For the lines of one file: a wrong sender, none, a wrong group, a wrong invitation, another way to write the file."""
    chance = rnd.random()
    group, invited = rnd.random() < 0.2, rnd.random() < 0.15
    for x in lines:
        if chance < 0.12:
            x["respondent"] = rnd.choice(names[:3])
        elif chance < 0.2:
            x["respondent"] = None
        elif chance < 0.3:
            x["respondent"] = x["respondent"] + " (Oslo)"
        if group or rnd.random() < 0.2:
            x["respondent_group"] = "annet"
        if invited or rnd.random() < 0.15:
            x["invited"] = None if rnd.random() < 0.3 else not x["invited"]
        if chance > 0.8:
            x["source"]["file"] = "svar/" + x["source"]["file"].upper()
        elif chance > 0.7:
            x["source"] = x["source"]["file"] + "#side=2"


def disturb_remarks(lines, rnd):
    """Lost remarks, two joined to one, one cut in two, borders moved."""
    out = []
    for x in lines:
        words = (x.get("text") or "").split("  ")
        if len(words) > 4 and rnd.random() < 0.1:
            continue
        if len(words) > 30 and rnd.random() < 0.2:
            cut = len(words) // 2 + rnd.randrange(-6, 6)
            out += [dict(x, text="  ".join(words[:cut])), dict(x, id=x["id"] + "b", text="  ".join(words[cut:]))]
        elif len(words) > 20 and rnd.random() < 0.2:
            out.append(dict(x, text="  ".join(words[rnd.randrange(5):len(words) - rnd.randrange(9)])))
        elif out and out[-1].get("text") and x.get("text") and rnd.random() < 0.1:
            out[-1]["text"] += "\n\n" + x["text"]
        else:
            out.append(dict(x))
    return out


def add_excess(reply, extra, lines, rnd):
    """Blocks that are no remarks, struck text, text of another file."""
    common = dict(lines[0], sections=[{"id": "G", "confidence": 0.4}], themes=[], stance="nøytral", kind="informasjon", on_behalf_of=None)
    common.pop("flags", None)
    texts = [b["text"] for b in reply["blocks"] if b.get("text") and not b.get("remarks") and rnd.random() < 0.25]
    texts += extra.get("struck", [])[::2]
    if reply["format"] == "eml":
        texts.append("Høringsuttalelser er offentlige etter offentleglova og vil bli publisert.")
    if rnd.random() < 0.2:
        texts.append("Denne setningen står slett ikke i svaret, og den skal ikke finnes igjen.")
    out = lines + [dict(common, id=f"{reply['id']}-x{n}", text=t) for n, t in enumerate(texts)]
    for x in out:
        if x.get("flags") and reply["invited"] and rnd.random() < 0.5:
            x["flags"] = ["skjermingsverdig"]
    if rnd.random() < 0.1:
        out[-1]["flags"] = [{"kind": "telefonnummer"}]
    return out


def main():
    gold, export, target = map(Path, sys.argv[1:4])
    case, replies, extras = read(gold)
    names = [r["name"] for r in case["recipients"]]
    rnd = random.Random(2031)
    rows = [json.loads(line) for line in export.read_text(encoding="utf-8").splitlines()]
    out = []
    for reply in replies:
        lines = [x for x in rows if x["source"]["file"] == reply["filename"]]
        for x in lines:
            if x.get("text"):
                disturb_labels(x, rnd, case["draft"]["sections"] + [{"id": "G", "title": "Generelt"}], case["themes"])
        lines = add_excess(reply, extras.get(reply["id"], {}), disturb_remarks(lines, rnd), rnd)
        disturb_sender(lines, rnd, names)
        out += lines
    out.append({"id": "fremmed-1", "respondent": "En annen sak", "source": {"file": "hører ikke hit.pdf"}, "text": "Dette er svar i en annen sak."})
    target.write_text("".join(json.dumps(x, ensure_ascii=False) + "\n" for x in out), encoding="utf-8")


if __name__ == "__main__":
    main()
