<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::SettingsPage</name>
    <message>
        <source>Tables of the office</source>
        <translation>中心的各张表</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>回接待台</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>加一行</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>删去这行</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+S) or discard (Ctrl+Z) the changes first.</source>
        <translation>请先保存（Ctrl+S）或放弃（Ctrl+Z）修改。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有修改。</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n change(s) are in the log; they hold from the next step on.</source>
        <translation>
            <numerusform>已保存，%n 处修改已记入日志，从下一步起生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the row first.</source>
        <translation>请先选中一行。</translation>
    </message>
    <message>
        <source>Who leaves is set to &quot;no&quot; in the last column: the log still names them.</source>
        <translation>离职的同事在最后一列填“否”，记录里仍能认出来。</translation>
    </message>
    <message>
        <source>Scripts use this name; it can be worded anew, but not taken away.</source>
        <translation>脚本用到这个名称，可以改文字，不能删。</translation>
    </message>
</context>
</TS>
