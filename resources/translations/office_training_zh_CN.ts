<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::office::Texts</name>
    <message>
        <source>The training file %1 can&apos;t be used (%2). Practice goes on, but no run is kept.</source>
        <translation>培训记录 %1 无法使用（%2）。可以继续演练，但本次不会留存。</translation>
    </message>
    <message>
        <source>The run could not be kept: %1</source>
        <translation>本次演练没有存下来：%1</translation>
    </message>
</context>
</TS>
