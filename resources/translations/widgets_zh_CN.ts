<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>yingke::widgets</name>
    <message>
        <source>The PDF %1 was not written: %2. The slip is kept; choose another place and try again.</source>
        <translation>PDF 没有写入 %1:%2。单据仍然保留,请换个位置再试。</translation>
    </message>
    <message>
        <source>it could not be made</source>
        <translation>没能生成</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. The slip is kept; save it as PDF, or set up a printer and print again.</source>
        <translation>这台电脑没有设置打印机。单据仍然保留:可以存成 PDF,或装好打印机后再打印。</translation>
    </message>
    <message>
        <source>The printer %1 does not take the slip. The slip is kept; check the printer and print again, or save it as PDF.</source>
        <translation>打印机 %1 没有接收这张单据。单据仍然保留:请检查打印机后再打印,或存成 PDF。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>something that is no file stands there</source>
        <translation>那个位置不是普通文件</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::CountdownRing</name>
    <message>
        <source>in time</source>
        <translation>时间充裕</translation>
    </message>
    <message>
        <source>time is nearly over</source>
        <translation>时间将到</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>已超时</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::FactTexts</name>
    <message>
        <source>a number</source>
        <translation>填数字</translation>
    </message>
    <message>
        <source>e.g. 120.50</source>
        <translation>例如 120.50</translation>
    </message>
    <message>
        <source>yes: 1, no: 0</source>
        <translation>是填 1，否填 0</translation>
    </message>
    <message>
        <source>e.g. sofa×1, chair×4</source>
        <translation>例如 沙发×1、椅子×4</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::PromptCard</name>
    <message>
        <source>To the visitor</source>
        <translation>对客户说</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>对 %1 说</translation>
    </message>
    <message>
        <source>Do  %1</source>
        <translation>动作  %1</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::StepFields</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1（可不填）</translation>
    </message>
    <message>
        <source>%1: this can&apos;t be read. Check what was entered.</source>
        <translation>%1：填写的内容认不出来，请核对。</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::StepOptions</name>
    <message>
        <source>↓ to pick from the list</source>
        <translation>按 ↓ 从列表选</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::StepPapers</name>
    <message>
        <source>seen</source>
        <translation>已看过</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>还没看</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复印</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复印</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::StepSheets</name>
    <message>
        <source>The office has not written this text yet (texts.yaml).</source>
        <translation>中心还没有写这段文字（texts.yaml）。</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::StepView</name>
    <message>
        <source>Answered</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Telephone %1</source>
        <translation>致电 %1</translation>
    </message>
    <message>
        <source>%1, out of the visitor&apos;s hearing</source>
        <translation>%1，请避开客户通话</translation>
    </message>
</context>
</TS>
