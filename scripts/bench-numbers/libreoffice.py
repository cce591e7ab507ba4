"""Milliseconds that LibreOffice takes to recalculate one native fuel formula per row. Arguments: rows, rounds."""

import pathlib
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

rows, rounds = int(sys.argv[1]), int(sys.argv[2])
pipe = f"numbers{time.time_ns()}"
profile = tempfile.mkdtemp()
office = subprocess.Popen(
    [
        "soffice",
        "--headless",
        "--norestore",
        f"-env:UserInstallation={pathlib.Path(profile).as_uri()}",
        f"--accept=pipe,name={pipe};urp;",
    ],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
try:
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(120):
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.5)
    desktop = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
    document = desktop.loadComponentFromURL(
        "private:factory/scalc", "_blank", 0, (PropertyValue("Hidden", 0, True, 0),)
    )
    sheet = document.Sheets.getByIndex(0)
    data = tuple(
        ((r * 7919 % 99999) / 1000, (r * 104729 % 50000 + 1) / 1000, (r * 31 % 3500) / 100000, 0.98) for r in range(rows)
    )
    sheet.getCellRangeByPosition(0, 0, 3, rows - 1).setDataArray(data)
    sheet.getCellByPosition(4, 0).setFormula("=A1*B1*C1*D1*44/12")
    if rows > 1:
        sheet.getCellRangeByPosition(4, 0, 4, rows - 1).fillAuto(uno.Enum("com.sun.star.sheet.FillDirection", "TO_BOTTOM"), 1)
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        document.calculateAll()
        times.append((time.perf_counter() - start) * 1000)
    print(sorted(times)[len(times) // 2])
    document.close(True)
finally:
    office.terminate()
    office.wait()
