<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <source>no such day. E.g. %1, %2, tomorrow, Wednesday</source>
        <translation>没有这一天。例如 %1、%2、明天、周三</translation>
    </message>
    <message>
        <source>no such time. E.g. 14:30; with 3 o&apos;clock say which half of the day</source>
        <translation>没有这个时间。例如 14:30、下午三点半；只写“三点”分不清上午下午</translation>
    </message>
    <message>
        <source>no such time. E.g. 14:30, tomorrow 9:00, %1 14:30, +30 (minutes); with 3 o&apos;clock say which half of the day</source>
        <translation>没有这个时间。例如 14:30、明天下午三点、%1 14:30、+30（分钟）；只写“三点”分不清上午下午</translation>
    </message>
    <message>
        <source>no usual number: a mobile one has 11 digits, one in town its area code. Is it right as it stands, confirm once more</source>
        <translation>不像电话号码：手机 11 位，固定电话要带区号。确实就是这样，再确认一次即可</translation>
    </message>
    <message>
        <source>this reads like no room, e.g. 3-2-1502. Is it right as it stands, confirm once more</source>
        <translation>不像房号，例如 3-2-1502。确实就是这样，再确认一次即可</translation>
    </message>
    <message>
        <source>it can be %1: choose one</source>
        <translation>可能是 %1，请选一间</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>it can be %1. Is it another room, right as it stands, confirm once more</source>
        <translation>可能是 %1。如果是另一间，确实就是这样，再确认一次即可</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::FactList</name>
    <message>
        <source>What and how many, e.g. sofa 2, then {key:question.confirm}; a list can be pasted</source>
        <translation>名称 数量，例如 沙发 2，按 {key:question.confirm}；也可粘贴清单</translation>
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
        <translation>14:30、明天下午三点、+30</translation>
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
</TS>
