#!/usr/bin/python3
"""Makes the fonts of the PDF from Adobe's Source Sans 3. How to run it: README.md beside this file.

    make-fonts.py FOLDER-WITH-SourceSans3-*.ttf
"""
import base64
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
# «Source» is a reserved font name: a changed copy must not carry it.
FAMILY = "Mielikunta Sans"
RANGES = [
    (0x20, 0x7E), (0xA1, 0xAC), (0xAE, 0x17F), (0x18F, 0x18F), (0x1B7, 0x1B7), (0x1CD, 0x1DC), (0x1E2, 0x1EF),
    (0x218, 0x21B), (0x259, 0x259), (0x292, 0x292), (0x2B0, 0x2DD), (0x300, 0x30C), (0x401, 0x45F), (0x490, 0x491),
    (0x1E00, 0x1EFF), (0x2012, 0x2026), (0x2030, 0x203A), (0x20AC, 0x20AC), (0x2116, 0x2116), (0x2122, 0x2122),
    (0x2190, 0x2193), (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2265), (0x25A0, 0x25A1), (0x25B2, 0x25B2),
    (0x25BC, 0x25BC), (0x25CB, 0x25CB), (0x25CF, 0x25CF), (0x2713, 0x2714),
]


def characters(cmap: dict[int, str]) -> list[int]:
    """One character per glyph: a glyph with two meanings could not be read back from the PDF."""
    taken: set[str] = set()
    chosen = []
    for code in (c for low, high in RANGES for c in range(low, high + 1)):
        glyph = cmap.get(code)
        if glyph and glyph not in taken:
            taken.add(glyph)
            chosen.append(code)
    return chosen


def add_skolt_k(font: TTFont) -> None:
    """Ǩ and ǩ of Skolt Sámi, which Source Sans lacks: K and k under the caron of capitals, over the stem's height."""
    glyphs = font["glyf"]
    caron = glyphs["uni030C.c"]
    for code, base in ((0x1E8, "K"), (0x1E9, "k")):
        pen = TTGlyphPen(glyphs)
        letter = glyphs[base]
        gap = 712 - 656 + 50 if base == "k" else 0
        pen.addComponent(base, (1, 0, 0, 1, 0, 0))
        pen.addComponent("uni030C.c", (1, 0, 0, 1, (letter.xMin + letter.xMax - caron.xMin - caron.xMax) // 2, gap))
        name = f"uni{code:04X}"
        font.setGlyphOrder([*font.getGlyphOrder(), name])
        glyphs[name] = pen.glyph()
        font["hmtx"][name] = font["hmtx"][base]
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name


def make(source: Path, style: str) -> None:
    font = TTFont(source / f"SourceSans3-{style}.ttf", recalcTimestamp=False)
    add_skolt_k(font)
    options = subset.Options(layout_features=[], hinting=False, glyph_names=False, notdef_outline=True, name_IDs=[0, 1, 2, 4, 6, 13, 14])
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "BASE", "STAT", "DSIG", "meta"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters(font.getBestCmap()))
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 4):
            record.string = FAMILY if record.nameID == 1 else f"{FAMILY} {style}"
        if record.nameID == 6:
            record.string = f"{FAMILY.replace(' ', '')}-{style}"
    target = HERE / f"MielikuntaSans-{style}.ttf"
    font.save(target)
    data = base64.b64encode(target.read_bytes()).decode("ascii")
    (HERE / f"{style.lower()}-data.ts").write_text(
        f"/** `{target.name}` as base64; made by make-fonts.py. */\nexport const {style.lower()} =\n  '{data}';\n"
    )
    print(target.name, target.stat().st_size, "bytes,", len(font.getBestCmap()), "characters")


for style in ("Regular", "Bold"):
    make(Path(sys.argv[1]), style)
