"""Reads a mail from standard input as strictly as Python's own parser can, and prints what it holds as JSON."""
import email
import json
import sys
from email import policy

strict = policy.strict.clone(raise_on_defect=True)
data = sys.stdin.buffer.read()
message = email.message_from_bytes(data, policy=strict)
parts = [part for part in message.walk() if not part.is_multipart()]
defects = [str(d) for part in message.walk() for d in part.defects]
defects += [str(d) for value in message.values() for d in value.defects]
print(json.dumps({
    "headers": [[name, str(value)] for name, value in message.items()],
    "defects": defects,
    "lines": max(len(line) for line in data.split(b"\r\n")),
    "bare": data.replace(b"\r\n", b"").count(b"\n") + data.replace(b"\r\n", b"").count(b"\r"),
    "parts": [{
        "type": part.get_content_type(),
        "charset": part.get_content_charset(),
        "name": part.get_filename(),
        "text": part.get_content() if part.get_content_maintype() == "text" else None,
        "size": len(part.get_payload(decode=True)),
    } for part in parts],
}))
