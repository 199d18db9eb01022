<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::widgets</name>
    <message>
        <source>The PDF %1 was not written: %2. The slip is kept; choose another place and try again.</source>
        <translation>PDF 没有写入 %1：%2。单据仍然保留，请换个位置再试。</translation>
    </message>
    <message>
        <source>it could not be made</source>
        <translation>没能生成</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. The slip is kept; save it as PDF, or set up a printer and print again.</source>
        <translation>这台电脑没有设置打印机。单据仍然保留：可以存成 PDF，或装好打印机后再打印。</translation>
    </message>
    <message>
        <source>The printer %1 does not take the slip. The slip is kept; check the printer and print again, or save it as PDF.</source>
        <translation>打印机 %1 没有接收这张单据。单据仍然保留：请检查打印机后再打印，或存成 PDF。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
</context>
</TS>
