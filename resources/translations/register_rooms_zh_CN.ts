<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::registers::Texts</name>
    <message>
        <source>Sir</source>
        <translation>先生</translation>
    </message>
    <message>
        <source>Madam</source>
        <translation>女士</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>family</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>role not known</source>
        <translation>身份未知</translation>
    </message>
    <message>
        <source>Row %1: %2 %3.</source>
        <translation>第 %1 行：%2 %3。</translation>
    </message>
    <message>
        <source>is none of: %1</source>
        <translation>不在可选项中：%1</translation>
    </message>
    <message>
        <source>stands here twice; take one row away</source>
        <translation>重复了，请删去一行</translation>
    </message>
    <message>
        <source>is no building</source>
        <translation>不是楼号</translation>
    </message>
    <message>
        <source>is no unit</source>
        <translation>不是单元号</translation>
    </message>
    <message>
        <source>is no room</source>
        <translation>不是房号</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>早于开始日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Owed, yuan</source>
        <translation>欠费（元）</translation>
    </message>
    <message>
        <source>Who is to pay</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Area, m²</source>
        <translation>面积（㎡）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>is masked; have the sheet written with whole names and numbers, and take that one</source>
        <translation>是打了码的，不能当作资料导入；请从原系统导出不打码的表格再导入</translation>
    </message>
    <message>
        <source>is longer than 60 characters</source>
        <translation>超过60个字</translation>
    </message>
    <message>
        <source>has a line break or another control character in it</source>
        <translation>含有换行或控制字符</translation>
    </message>
    <message>
        <source>is empty; write a name</source>
        <translation>为空，请填写名称</translation>
    </message>
    <message>
        <source>holds several numbers; write one here and the others as contacts</source>
        <translation>有几个号码；这里写一个，其余的写成联系人</translation>
    </message>
    <message>
        <source>is no identity number</source>
        <translation>不是证件号码</translation>
    </message>
    <message>
        <source>is no area; write for example 89.5</source>
        <translation>不是面积，请写成 89.5 的样子</translation>
    </message>
    <message>
        <source>is no plate</source>
        <translation>不是车牌号</translation>
    </message>
    <message>
        <source>has more than two decimals; write for example 1286.40</source>
        <translation>超过两位小数；请写成例如 1286.40</translation>
    </message>
    <message>
        <source>is no sum above zero; write for example 1286.40</source>
        <translation>不是大于零的金额，请写成 1286.40 的样子</translation>
    </message>
    <message>
        <source>It was cancelled. The register is as it was.</source>
        <translation>已取消，登记册保持原样。</translation>
    </message>
    <message>
        <source>This import can&apos;t be taken back: it was already, or ten others came after it.</source>
        <translation>这次导入不能撤回：已经撤回过，或者之后又导入过十次。</translation>
    </message>
    <message>
        <source>The register %1 can&apos;t be opened: %2</source>
        <translation>住户登记库 %1 打不开：%2</translation>
    </message>
    <message>
        <source>The register %1 is not whole: a part of it is damaged or missing. It was left as it is.</source>
        <translation>住户登记库 %1 不完整：有一部分已损坏或缺失。文件未作改动。</translation>
    </message>
    <message>
        <source>The register %1 can&apos;t be read: its beginning is damaged, or it is another program&apos;s file. It was left as it is.</source>
        <translation>住户登记库 %1 读不出来：文件开头已损坏，或者它是别的程序的文件。文件未作改动。</translation>
    </message>
    <message>
        <source>The register %1 is gone, or empty.</source>
        <translation>住户登记库 %1 不见了，或者是空的。</translation>
    </message>
    <message>
        <source> What was kept of it on %1 is shown, and nothing can be changed in it. To go on with that, close the program and put %2 in its place; to begin anew, take both files away.</source>
        <translation>现在显示的是 %1 留下的完好副本，不能改动。要接着用这份副本，请关闭程序，把 %2 放回原处；要重新开始，请把两个文件都移走。</translation>
    </message>
    <message>
        <source> There is no good copy of it yet: nobody is looked up until it is put right.</source>
        <translation>它还没有完好的副本：修好之前查不到住户。</translation>
    </message>
    <message>
        <source>%1 is not a register of Yingke. It was left as it is; choose another data place with --data.</source>
        <translation>%1 不是迎客的住户登记库，文件未作改动；请用 --data 另选数据目录。</translation>
    </message>
    <message>
        <source>The register %1 was written by a newer version of Yingke. Install that version; the file was left as it is.</source>
        <translation>住户登记库 %1 是更新版本的迎客写的，请安装该版本；文件未作改动。</translation>
    </message>
    <message>
        <source>There is a room %1 in the register already. Nothing was changed; look it up, or correct the number.</source>
        <translation>登记里已经有 %1。什么都没有改；请查看那一套，或更正房号。</translation>
    </message>
    <message>
        <source>%1 of %2 is paid already. The register is as it was.</source>
        <translation>%2 的%1已经交过了。登记册没有改动。</translation>
    </message>
    <message>
        <source>An import is at work on the register. Wait until it is done, or cancel it; nothing was changed.</source>
        <translation>正在导入登记册，请等它完成或先取消；没有做任何改动。</translation>
    </message>
    <message>
        <source>The register could not be written: %1. It is as it was.</source>
        <translation>住户登记库没有写成：%1。原有内容未变。</translation>
    </message>
    <message>
        <source>The register is not open.</source>
        <translation>住户登记库没有打开。</translation>
    </message>
    <message>
        <source>What is shown is the good copy of a register that is damaged; nothing can be changed in it.</source>
        <translation>住户登记库已损坏，现在显示的是完好副本，不能改动。</translation>
    </message>
    <message>
        <source>Reading the register breaks off: the disk fails, or the file is damaged. Close the program and start it again; it is looked at whole then.</source>
        <translation>住户登记库读到一半中断了：磁盘出错，或者文件已损坏。请关闭程序再启动，启动时会检查整个文件。</translation>
    </message>
</context>
</TS>
