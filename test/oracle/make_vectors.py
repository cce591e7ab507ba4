"""Frozen vectors: results of formulas on doubles, by Python's fractions. Run: python3 test/oracle/make_vectors.py

A double is read as its shortest decimal text, which is what Python's repr gives, too. float(Fraction) is correctly rounded.
Doubles are written as the 16 hexadecimal digits of their bits, so that nothing depends on how JSON is read.
"""

import json
import pathlib
import random
import struct
from fractions import Fraction

source = random.Random(20250101)


def bits(value: float) -> str:
    return struct.pack(">d", value).hex()


def any_bits() -> float:
    while True:
        value = abs(struct.unpack(">d", source.randbytes(8))[0])
        if value < float("inf"):
            return value


def kinds() -> float:
    return source.choice(
        [
            lambda: round(source.random() * 10 ** source.randrange(9), source.randrange(7)),
            lambda: float(f"{source.random():.15e}"),
            lambda: source.random() * 10 ** source.randrange(-6, 12),
            lambda: source.randrange(1, 10**6) / source.randrange(1, 98),
            lambda: (2 * source.randrange(2**26) + 1) * 2.0 ** source.randrange(9),
            lambda: float(source.randrange(1, 10)) * 1e15 + source.randrange(10**4),
            lambda: source.random() * 1e-300,
            lambda: source.randrange(1, 2**52) * 5e-324,
            lambda: 0.0,
            any_bits,
        ]
    )()


def typed(value: float) -> Fraction:
    return Fraction(repr(value))


def nearest(value: Fraction) -> str:
    try:
        return bits(float(value) + 0.0)
    except OverflowError:
        return bits(float("inf") if value > 0 else float("-inf"))


def product(values: list[float]) -> Fraction:
    result = Fraction(1)
    for value in values:
        result *= typed(value)
    return result


def share() -> float:
    return source.randrange(1, 1001) / 1000


def vectors() -> dict[str, list[list[str]]]:
    emission, fuel, intensity, total = [], [], [], []
    for _ in range(1500):
        a, b, c = kinds(), kinds(), kinds()
        emission.append([bits(a), bits(b), nearest(product([a, b]))])
        rate = share()
        if b > 0:
            row = [a, b, c, rate]
            fuel.append([*map(bits, row), nearest(product(row) * Fraction(44, 12))])
            intensity.append([bits(a), bits(b), nearest(typed(a) / typed(b))])
        amounts = [kinds() * source.choice([1, -1]) for _ in range(source.randrange(2, 9))]
        total.append([*map(bits, amounts), nearest(sum(map(typed, amounts)))])
    return {"emissionFactor": emission, "fuelCombustion": fuel, "emissionIntensity": intensity, "total": total}


def line(row: list[str]) -> str:
    return json.dumps(" ".join(row))


path = pathlib.Path(__file__).with_name("frozen-vectors.json")
groups = [f'  "{name}": [\n    ' + ",\n    ".join(map(line, rows)) + "\n  ]" for name, rows in vectors().items()]
path.write_text("{\n" + ",\n".join(groups) + "\n}\n")
