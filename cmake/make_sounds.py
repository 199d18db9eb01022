#!/usr/bin/env python3
"""make_sounds.py [--check]: the desk's three sounds, made of struck bars (a tone, two overtones, dying away), into
resources/sounds. 22,050 Hz, 16 bits, one channel. --check compares what is there (a sample may differ by one: machines round
differently) and tells what differs."""
import array
import math
import pathlib
import sys
import wave

PLACE = pathlib.Path(__file__).resolve().parents[1] / "resources" / "sounds"
RATE = 22050
# Overtones of a struck bar: (times the tone, share, how much faster it dies away).
SOFT = ((1.0, 1.0, 1.0), (2.0, 0.18, 1.8), (4.0, 0.08, 4.0))
BRIGHT = ((1.0, 1.0, 1.0), (2.0, 0.45, 1.2), (3.0, 0.35, 1.6), (5.0, 0.12, 3.0))
E5, G5, A5, C6, E6 = 659.26, 783.99, 880.0, 1046.5, 1318.51
# Name: (overtones, highest sample of 1, seconds, [(begins at second, tone, loudness, seconds to a third)]).
SOUNDS = {
    # Rises and is soft: somebody is there, nothing is late.
    "somebody_waits": (SOFT, 0.4, 0.75, [(0.0, E5, 1.0, 0.16), (0.14, A5, 1.0, 0.2)]),
    # Twice the same: look up.
    "warning": (SOFT, 0.65, 0.95, [(0.0, A5, 1.0, 0.14), (0.24, A5, 1.0, 0.2)]),
    # Falls, bright, and again: now.
    "overdue": (BRIGHT, 0.9, 1.5, [(0.0, E6, 1.0, 0.12), (0.16, C6, 1.0, 0.12), (0.32, G5, 1.0, 0.16),
                              (0.7, E6, 1.0, 0.12), (0.86, C6, 1.0, 0.12), (1.02, G5, 1.0, 0.18)]),
}
ATTACK = 0.004  # seconds: no click at the beginning
FADE = 0.03     # nor at the end


def samples(overtones, peak, length, strokes):
    whole = [0.0] * round(length * RATE)
    for begins, tone, loudness, decay in strokes:
        first = round(begins * RATE)
        for i in range(first, len(whole)):
            at = (i - first) / RATE
            rise = min(1.0, at / ATTACK)
            whole[i] += loudness * rise * sum(
                share * math.exp(-at * faster / decay) * math.sin(2 * math.pi * tone * times * at)
                for times, share, faster in overtones)
    loudest = max(abs(value) for value in whole)
    fade = round(FADE * RATE)
    for i in range(fade):
        whole[-1 - i] *= i / fade
    return array.array("h", (round(32767 * peak * value / loudest) for value in whole))


def main():
    wrong = 0
    for name, sound in SOUNDS.items():
        made, path = samples(*sound), PLACE / f"{name}.wav"
        if "--check" in sys.argv:
            with wave.open(str(path)) as file:
                kept = array.array("h", file.readframes(file.getnframes()))
            if len(kept) != len(made) or any(abs(a - b) > 1 for a, b in zip(kept, made)):
                print(f"{path}: is not what make_sounds.py makes; run it")
                wrong += 1
            continue
        PLACE.mkdir(exist_ok=True)
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(made.tobytes())
    sys.exit(1 if wrong else 0)


main()
