"""How different two colours look: CIEDE2000, and colours as people with a colour deficiency see them."""

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

from workbench.gui.theme.colors import channels

Triple = tuple[float, float, float]

# Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
# fmt: off
VISIONS: dict[str, tuple[Triple, Triple, Triple]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def difference(one: str, other: str, vision: str) -> float:
    """The CIEDE2000 difference of two colours, 0 (the same) to about 100."""
    return ciede2000(_lab(one, vision), _lab(other, vision))


def _lab(color: str, vision: str) -> Triple:
    linear = [_linear(value / 255) for value in channels(color)]
    red, green, blue = (
        min(1.0, max(0.0, sum(part * value for part, value in zip(row, linear, strict=True))))
        for row in VISIONS[vision]
    )
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (_cube_root(value) for value in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _cube_root(value: float) -> float:
    return float(value ** (1 / 3)) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116


def ciede2000(one: Triple, other: Triple) -> float:
    """Sharma, Wu and Dalal (2005)."""
    chroma = (hypot(one[1], one[2]) + hypot(other[1], other[2])) / 2
    grey = 0.5 * (1 - sqrt(chroma**7 / (chroma**7 + 25**7)))
    a1, a2 = one[1] * (1 + grey), other[1] * (1 + grey)
    c1, c2 = hypot(a1, one[2]), hypot(a2, other[2])
    h1, h2 = degrees(atan2(one[2], a1)) % 360, degrees(atan2(other[2], a2)) % 360
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    lightness, chromas = other[0] - one[0], c2 - c1
    hues = 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    middle_l, middle_c = (one[0] + other[0]) / 2, (c1 + c2) / 2
    middle_h = h1 + h2 if c1 * c2 == 0 else (h1 + turn / 2) % 360
    t = (
        1
        - 0.17 * cos(radians(middle_h - 30))
        + 0.24 * cos(radians(2 * middle_h))
        + 0.32 * cos(radians(3 * middle_h + 6))
        - 0.20 * cos(radians(4 * middle_h - 63))
    )
    sl = 1 + 0.015 * (middle_l - 50) ** 2 / sqrt(20 + (middle_l - 50) ** 2)
    sc, sh = 1 + 0.045 * middle_c, 1 + 0.015 * middle_c * t
    turned = 30 * exp(-(((middle_h - 275) / 25) ** 2))
    rt = -2 * sqrt(middle_c**7 / (middle_c**7 + 25**7)) * sin(radians(2 * turned))
    return sqrt(
        (lightness / sl) ** 2 + (chromas / sc) ** 2 + (hues / sh) ** 2 + rt * (chromas / sc) * (hues / sh)
    )
