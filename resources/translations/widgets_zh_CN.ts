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
    <name>yingke::widgets::CallBox</name>
    <message>
        <source>☎  Telephone %1</source>
        <translation>☎  致电%1</translation>
    </message>
    <message>
        <source>no number is known</source>
        <translation>没有号码</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>out of the visitor&apos;s hearing</source>
        <translation>避开客户通话</translation>
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
    <name>yingke::widgets::EnglishText</name>
    <message>
        <source>⚠ no English yet</source>
        <translation>⚠ 还没有英文</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::FactEdit</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1（可不填）</translation>
    </message>
    <message>
        <source>this can&apos;t be read. Check what was entered.</source>
        <translation>看不懂填写的内容，请检查。</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::FactLine</name>
    <message>
        <source>a whole number is wanted, e.g. 6</source>
        <translation>请填整数，例如 6</translation>
    </message>
    <message>
        <source>a sum is wanted, e.g. 120.50</source>
        <translation>请填金额，例如 120.50</translation>
    </message>
    <message>
        <source>a telephone has 3 to 20 digits</source>
        <translation>电话应为 3 到 20 位数字</translation>
    </message>
    <message>
        <source>no such day. E.g. 2026-11-26, 11-26, tomorrow, Wednesday</source>
        <translation>没有这个日期。例如 2026-11-26、11-26、明天、周三</translation>
    </message>
    <message>
        <source>no such time. E.g. 14:30</source>
        <translation>没有这个时间。例如 14:30</translation>
    </message>
    <message>
        <source>no such time. E.g. 14:30, tomorrow 9:00, 11-26 14:30, +30 (minutes)</source>
        <translation>没有这个时间。例如 14:30、明天 9:00、11-26 14:30、+30（分钟）</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::FactList</name>
    <message>
        <source>What and how many, e.g. sofa 2, then Enter; a list can be pasted</source>
        <translation>名称 数量，例如 沙发 2，按回车；也可粘贴清单</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 lines, %2 pieces</source>
        <translation>%1 项，共 %2 件</translation>
    </message>
    <message>
        <source>each line wants a name and a number from 1 to 9999</source>
        <translation>每行要有名称和 1 到 9999 的数量</translation>
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
    <message>
        <source>14:30, tomorrow 9:00, +30</source>
        <translation>14:30、明天 9:00、+30</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::FactYesNo</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::KeySheet</name>
    <message>
        <source>The keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <message>
        <source>Copied for: %1. To be deleted on %2.</source>
        <translation>复印用途：%1。%2 前删除。</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>%1 / %2 people</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>%1 (may be left out)</source>
        <translation>%1（可不做）</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>No copies are made (rule of the office). Note the details and give the papers back.</source>
        <translation>按管理处规定不留复印件，登记后即归还证件。</translation>
    </message>
    <message>
        <source>Copies are for: %1. To be deleted on %2.</source>
        <translation>复印用途：%1，%2 删除。</translation>
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
        <source>At the same time</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>资料核对</translation>
    </message>
    <message>
        <source>%1 is here and takes over: Enter. Can&apos;t come: %2.</source>
        <translation>%1到了并接手：Enter。来不了：%2。</translation>
    </message>
</context>
</TS>
