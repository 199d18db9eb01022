<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
    <message>
        <source>The number, or look it up in the register</source>
        <translation>填写号码，或查登记册</translation>
    </message>
    <message>
        <source>Note the number</source>
        <translation>记下号码</translation>
    </message>
    <message>
        <source>Nobody can be called without a number. Write it here.</source>
        <translation>没有号码打不了电话，请在这里填写。</translation>
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
    <message>
        <source>visitor %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::StepAhead</name>
    <message>
        <source>What comes then</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>the matter ends</source>
        <translation>本事项结束</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>请先填：%1</translation>
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
        <source>Identity papers are not copied (rule of the office): note their details and give them back.</source>
        <translation>按管理处规定，身份证件不留复印件，登记后即归还。</translation>
    </message>
    <message>
        <source>Copies are for: %1. To be deleted on %2.</source>
        <translation>复印用途：%1，%2 删除。</translation>
    </message>
    <message>
        <source>Copied for: %1. To be deleted on %2.</source>
        <translation>复印用途：%1。%2 前删除。</translation>
    </message>
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
        <source>seen last time</source>
        <translation>上次已看过</translation>
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
        <source>At the same time</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>资料核对</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>%1 is here and takes over: %2. Can&apos;t come: %3.</source>
        <translation>%1到了并接手：%2。来不了：%3。</translation>
    </message>
    <message>
        <source>seen %1 · missing %2</source>
        <translation>看到 %1 · 缺 %2</translation>
    </message>
    <message>
        <source>The rest is missing</source>
        <translation>其余都缺</translation>
    </message>
    <message>
        <source>A slip with a number is given out here and can&apos;t be taken back: %1, or a click.</source>
        <translation>这一步开出编号单据，开出后收不回：请按 %1，或用鼠标点。</translation>
    </message>
</context>
</TS>
