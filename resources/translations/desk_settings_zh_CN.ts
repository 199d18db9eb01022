<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::LogPassword</name>
    <message>
        <source>Password of the visit log</source>
        <translation>来访日志的密码</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>现在的密码</translation>
    </message>
    <message>
        <source>New password (at least %1 characters)</source>
        <translation>新密码（至少 %1 个字符）</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>再输一次新密码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>取消密码</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A password is set: the log opens with it, and is locked again after minutes of rest (table &quot;Policies and numbers&quot;).</source>
        <translation>已设密码：凭密码打开日志，闲置几分钟后自动锁上（见“政策与数字”）。</translation>
    </message>
    <message>
        <source>No password is set: the log opens at once.</source>
        <translation>未设密码：日志直接打开。</translation>
    </message>
    <message>
        <source>Write the new password.</source>
        <translation>请填写新密码。</translation>
    </message>
    <message>
        <source>The two are not the same. Write the new password twice.</source>
        <translation>两次输入不一样，请重新填写新密码。</translation>
    </message>
    <message>
        <source>The password is gone; the log opens at once.</source>
        <translation>密码已取消，日志直接打开。</translation>
    </message>
    <message>
        <source>Saved. The log opens with this password.</source>
        <translation>已保存，凭此密码打开日志。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::MaintainerFrame</name>
    <message>
        <source>For the maintainer</source>
        <translation>给维护人员</translation>
    </message>
    <message>
        <source>When something fails, send this one file. It is only written here; nothing is sent by itself. In it are:</source>
        <translation>程序出了问题时，把这一个文件发给维护人员。这里只写成文件，程序不会自行发送。其中有：</translation>
    </message>
    <message>
        <source>Never in it: names, rooms, telephone and identity numbers, what was said or noted.</source>
        <translation>其中绝不含：姓名、房号、电话和证件号码、说过的话和备注。</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>写到哪个文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写成文件</translation>
    </message>
    <message>
        <source>Write where the file is to go.</source>
        <translation>请写明文件放在哪里。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>yingke::desk::OutsideFrame</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>At 0 % nothing is heard.</source>
        <translation>音量是 0，听不到声音。</translation>
    </message>
</context>
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
        <source>Save ({key:table.save}) or discard ({key:table.discard}) the changes first.</source>
        <translation>请先保存（{key:table.save}）或放弃（{key:table.discard}）修改。</translation>
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
    <message>
        <source>Password of the log</source>
        <translation>日志密码</translation>
    </message>
    <message>
        <source>For the maintainer</source>
        <translation>给维护人员</translation>
    </message>
    <message>
        <source>Sounds, outside</source>
        <translation>声音和窗外提醒</translation>
    </message>
</context>
</TS>
