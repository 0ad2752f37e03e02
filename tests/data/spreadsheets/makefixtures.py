"""Makes the small workbooks beside it; needs openpyxl and LibreOffice. Run it only to change them."""
import datetime
import pathlib
import subprocess
import tempfile

import openpyxl

here = pathlib.Path(__file__).parent


def shapes(path, epoch):
    book = openpyxl.Workbook()
    book.epoch = epoch
    sheet = book.active
    sheet.title = "形状"
    sheet["A1"] = "各种单元格"
    sheet.merge_cells("A1:D1")
    sheet.append(["名称", "值"])
    rows = [
        ("文字", "王伟", None),
        ("文字形式的号码", "370705197203051234", "@"),
        ("整数", 3, None),
        ("小数", 36.699931, None),
        ("大整数", 370705197203051234, "0"),
        ("日期", datetime.datetime(2025, 3, 9), "yyyy-mm-dd"),
        ("中文日期", datetime.datetime(2025, 3, 9), 'yyyy"年"m"月"d"日";@'),
        ("区域日期", datetime.datetime(2025, 3, 9), "[$-804]yyyy/m/d"),
        ("日期时间", datetime.datetime(2025, 3, 9, 14, 30), "yyyy/m/d h:mm"),
        ("时间", datetime.time(15, 11), "h:mm"),
        ("时长", 1.0625, "[h]:mm"),
        ("月日", datetime.datetime(2025, 3, 9), 'm"月"d"日"'),
        ("不是日期", 45725, '"d"0.00_);[Red]\\-0'),
        ("科学计数", 12345678, "0.00E+00"),
        ("真", True, None),
        ("错误", "#N/A", None),
        ("公式", "=1+2", None),
        ("街道", "潍州路街道", None),
        ("空格", "  前后  ", None),
        ("换行", "一\n二", None),
        ("四字节", "𠮷·买买提", None),
    ]
    for row, (name, value, number_format) in enumerate(rows, 3):
        sheet.cell(row, 1, name)
        cell = sheet.cell(row, 2, value)
        if value == "#N/A":
            cell.data_type = "e"
        if number_format:
            cell.number_format = number_format
    sheet.cell(30, 1, "隔了几行")
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet["D3"] = "第四列"
    hidden = book.create_sheet("隐藏")
    hidden["A1"] = "看不见"
    hidden.sheet_state = "hidden"
    other = book.create_sheet("第二张")
    other["B2"] = "第二张的内容"
    book.save(path)


def convert(source, extension, filter_name, target):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", "--convert-to", f"{extension}:{filter_name}", "--outdir", folder,
                        str(source)], check=True, capture_output=True)
        (pathlib.Path(folder) / f"{source.stem}.{extension}").replace(target)


shapes(here / "openpyxl.xlsx", openpyxl.utils.datetime.WINDOWS_EPOCH)
shapes(here / "openpyxl-1904.xlsx", openpyxl.utils.datetime.MAC_EPOCH)
convert(here / "openpyxl.xlsx", "xlsx", "Calc MS Excel 2007 XML", here / "libreoffice.xlsx")
convert(here / "openpyxl.xlsx", "xls", "MS Excel 97", here / "libreoffice.xls")
convert(here / "openpyxl-1904.xlsx", "xls", "MS Excel 97", here / "libreoffice-1904.xls")
convert(here / "openpyxl.xlsx", "ods", "calc8", here / "libreoffice.ods")
convert(here / "openpyxl.xlsx", "html", "HTML (StarCalc)", here / "libreoffice.html")
