"""Checks a bag strictly by RFC 8493, with the standard library alone. Exit 1 and one line for each fault."""
import hashlib
import os
import re
import sys

base = sys.argv[1]
faults = []


def raw(name):
    with open(os.path.join(base, name), "rb") as file:
        return file.read()


def manifest(name):
    """2.1.3: one line a file, checksum, white space, path; no path twice, none absolute or outside the bag."""
    listed = {}
    for line in raw(name).decode("utf-8").splitlines():
        match = re.fullmatch(r"([0-9a-fA-F]{64})[ \t]+(\S.*)", line)
        if not match:
            faults.append(f"{name}: {line!r}")
            continue
        path = match[2]
        if path in listed or path.startswith(("/", "~", "*")) or ".." in path.split("/"):
            faults.append(f"{name}: path {path!r}")
        listed[path] = match[1].lower()
    return listed


files = {
    os.path.relpath(os.path.join(folder, name), base).replace(os.sep, "/")
    for folder, _, names in os.walk(base)
    for name in names
}
payload = {name for name in files if name.startswith("data/")}

# 2.1.1: exactly these two lines, without a byte order mark.
if raw("bagit.txt") != b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n":
    faults.append("bagit.txt")
# 3: complete: every payload file in the manifest, and every listed file there.
listed = manifest("manifest-sha256.txt")
if set(listed) != payload:
    faults.append(f"payload manifest: {sorted(set(listed) ^ payload)}")
# 2.2.1: a tag manifest does not list itself or payload; here it lists every other tag file outside META-INF.
tags = manifest("tagmanifest-sha256.txt")
expected = {name for name in files - payload if not name.startswith("META-INF/")} - {"tagmanifest-sha256.txt"}
if set(tags) != expected:
    faults.append(f"tag manifest: {sorted(set(tags) ^ expected)}")
# 3: valid: every checksum holds.
for path, digest in {**listed, **tags}.items():
    if path in files and hashlib.sha256(raw(path)).hexdigest() != digest:
        faults.append(f"checksum: {path}")
# 2.2.2: label, colon, one space, value.
info = {}
for line in raw("bag-info.txt").decode("utf-8").splitlines():
    match = re.fullmatch(r"([A-Za-z-]+): (\S.*)", line)
    if not match:
        faults.append(f"bag-info.txt: {line!r}")
    else:
        info.setdefault(match[1], []).append(match[2])
for label in ("Bagging-Date", "Payload-Oxum", "Bag-Group-Identifier", "Bag-Count", "External-Identifier"):
    if len(info.get(label, [])) != 1:
        faults.append(f"bag-info.txt: {label}")
oxum = f"{sum(len(raw(name)) for name in payload)}.{len(payload)}"
if info.get("Payload-Oxum") != [oxum]:
    faults.append(f"Payload-Oxum is {oxum}")
if not re.fullmatch(r"\d{4}-\d\d-\d\d", info.get("Bagging-Date", [""])[0]):
    faults.append("Bagging-Date")
count = re.fullmatch(r"(\d+) of (\d+)", info.get("Bag-Count", [""])[0])
if not count or not 1 <= int(count[1]) <= int(count[2]):
    faults.append("Bag-Count")

for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
