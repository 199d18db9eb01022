<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::WarningCard</name>
    <message>
        <source>Nothing is noted for the desk about this visitor.</source>
        <translation>这位客户没有留意事项。</translation>
    </message>
    <message>
        <source>a warning for the desk</source>
        <translation>给前台的留意事项</translation>
    </message>
    <message>
        <source>%1: to know at the desk</source>
        <translation>%1：请留意</translation>
    </message>
    <message>
        <source>by %1 · until %2</source>
        <translation>%1 记 · 到 %2 为止</translation>
    </message>
    <message>
        <source>Closes by itself. That it was read is recorded, what it says is not.</source>
        <translation>过几秒自动关闭。看过会有记录，内容不进记录。</translation>
    </message>
</context>
</TS>
