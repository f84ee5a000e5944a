"""Cuts the site's five web fonts out of the @fontsource packages (run once; the results are committed).

Needs Debian's fonttools and python3-brotli:  python3 src/styles/fonts/build.py
The families are renamed because the Open Font License reserves the names "Source" and "Plex"
for unmodified files.
"""

from io import BytesIO
from pathlib import Path

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
PACKAGES = HERE.parents[2] / "node_modules"
SERIF = "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-"
LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x100), 0x131, 0x152, 0x153, 0x2009, 0x2013, 0x2014,
         *range(0x2018, 0x201F), 0x2022, 0x2026, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x20AC,
         0x2191, 0x2193, 0x2212]
DISPLAY = [*range(0x20, 0x7F), 0xA0, 0xD7, 0x2009, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D,
           0x2026, 0x2212]
SUPERSCRIPTS = dict(zip("0123456789", [0x2070, 0xB9, 0xB2, 0xB3, *range(0x2074, 0x207A)]))
# file, source, fixed or narrowed axes, characters, new family name
CUTS = [
    ("serif", SERIF + "normal.woff2", {"opsz": 18, "wght": (400, 700)}, LATIN, "Bill Serif"),
    ("serif-italic", SERIF + "italic.woff2", {"opsz": 18, "wght": 400}, LATIN, "Bill Serif"),
    ("display", SERIF + "normal.woff2", {"opsz": 44, "wght": 560}, DISPLAY, "Bill Display"),
    ("sans", "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
     {"wght": (400, 700)}, LATIN, "Bill Sans"),
    ("mono", "@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2", None, LATIN,
     "Bill Mono"),
]


def numerators(font):
    """Digit to numerator glyph: the latin cut lacks most superscripts, these stand in for them."""
    gsub = font["GSUB"].table
    indices = {i for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "numr"
               for i in record.Feature.LookupListIndex}
    pairs = {}
    for index in indices:
        for table in gsub.LookupList.Lookup[index].SubTable:
            pairs.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
    return pairs


def raised(font):
    """Digit to a digit at two thirds: the monospaced numerators are too small and too far apart."""
    pairs = {}
    for digit in "0123456789":
        base = font.getBestCmap()[ord(digit)]
        pen = TTGlyphPen(font.getGlyphSet())
        pen.addComponent(base, (0.68, 0, 0, 0.68, 0, 290))
        glyph = f"raised{digit}"
        font["glyf"][glyph] = pen.glyph()
        font["hmtx"][glyph] = (410, 0)
        pairs[base] = glyph
    font.setGlyphOrder(font["glyf"].glyphOrder)
    return pairs


for name, source, axes, characters, family in CUTS:
    font = TTFont(PACKAGES / source)
    if axes:
        cut = BytesIO()  # saved and read again: the subsetter wants the narrowed tables complete
        narrowed = instantiateVariableFont(font, axes)
        narrowed.flavor = None
        narrowed.save(cut)
        cut.seek(0)
        font = TTFont(cut)
    cmap = font.getBestCmap()
    small = raised(font) if name == "mono" else numerators(font)
    wanted = set(characters)
    if characters is LATIN:
        for digit, code in SUPERSCRIPTS.items():
            glyph = small.get(cmap[ord(digit)])
            if glyph:
                wanted.add(code)
                for table in font["cmap"].tables:
                    if table.isUnicode():
                        table.cmap[code] = glyph
    options = Options(flavor="woff2", layout_features=["kern", "liga", "ccmp", "tnum", "mark", "locl"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16, 25):
            record.string = family.replace(" ", "") if record.nameID in (3, 6, 25) else family
    font.flavor = "woff2"
    font.save(HERE / f"{name}.woff2")
    print(name, (HERE / f"{name}.woff2").stat().st_size)

# The pictures for previews are drawn while the site is built, by a renderer that knows neither woff2
# nor variable fonts.
CARDS = HERE.parents[1] / "components/cards/fonts"
for name, source, weight in [("sans-400", "sans", 400), ("sans-600", "sans", 600),
                             ("display-500", "display", 500), ("mono-400", "mono", None)]:
    font = TTFont(HERE / f"{source}.woff2")
    if weight and "fvar" in font:
        font = instantiateVariableFont(font, {"wght": weight})
        font["OS/2"].usWeightClass = weight
    font.flavor = None
    font.save(CARDS / f"{name}.ttf")
    print(name, (CARDS / f"{name}.ttf").stat().st_size)
