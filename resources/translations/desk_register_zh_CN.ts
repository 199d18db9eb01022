<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::HouseholdCard</name>
    <message>
        <source>floor %1</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 ㎡</translation>
    </message>
    <message>
        <source>Owner owes %1 months, %2 yuan</source>
        <translation>业主欠费 %1 个月，%2 元</translation>
    </message>
    <message>
        <source>Tenant owes %1 months, %2 yuan</source>
        <translation>租户欠费 %1 个月，%2 元</translation>
    </message>
    <message>
        <source>Choose the row first.</source>
        <translation>请先选中一行。</translation>
    </message>
    <message>
        <source>numbers of a household in the register</source>
        <translation>登记册中一户的号码</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Saved. That it was changed is in the log; what and whose is not.</source>
        <translation>已保存。日志中只记有改动，不记内容和姓名。</translation>
    </message>
    <message>
        <source>Save ({key:table.save}) or discard ({key:table.discard}) the changes first.</source>
        <translation>请先保存({key:table.save})或放弃({key:table.discard})修改。</translation>
    </message>
    <message>
        <source>Nobody is at the desk to take it over for. Take a visitor in first ({key:window.visitor}).</source>
        <translation>现在没有正在接待的客户，请先按 {key:window.visitor} 接待客户再带入。</translation>
    </message>
    <message>
        <source>Paid: %1 %2 yuan (receipt %3)</source>
        <translation>已交：%1 %2 元（收据 %3）</translation>
    </message>
</context>
<context>
    <name>yingke::desk::PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>yingke::desk::RegisterPage</name>
    <message>
        <source>Write the sheet to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Choose the sheet</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv);;All files (*)</source>
        <translation>表格 (*.xlsx *.ods *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The 21 columns 楼号 … 联系人电话, by their titles or in this order. Empty cells change nothing; whom the sheet does not name stays.</source>
        <translation>21 列：楼号……联系人电话，按标题或按此顺序。空格不改动原有内容，表中没有的人保持不变。</translation>
    </message>
    <message>
        <source>楼号, 单元, 房屋 (or 房号), 费用名称, 欠费金额, 付款人, 开始日期, 结束日期. What a room owes becomes what the sheet says.</source>
        <translation>列：楼号、单元、房屋（或房号）、费用名称、欠费金额、付款人、开始日期、结束日期。表中房屋的欠费以表为准。</translation>
    </message>
    <message>
        <source>楼号, 单元, 房屋 (or 房号), 车牌号. A room&apos;s vehicles become those of the sheet.</source>
        <translation>列：楼号、单元、房屋（或房号）、车牌号。表中房屋的车辆以表为准。</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1 ……</translation>
    </message>
    <message>
        <source>It was cancelled. The register is as it was.</source>
        <translation>已取消，登记册保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. Mend them in the sheet and look again; nothing is taken over until all are right.</source>
        <translation>
            <numerusform>有 %n 行有误。请在表格中改正后重新查看；全部正确之前不会导入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it stands in the register already.</source>
        <translation>登记册中已是这些内容，无需导入。</translation>
    </message>
    <message>
        <source>Nothing is changed yet. {key:sheets.take} takes all of it over.</source>
        <translation>尚未改动任何内容。按 {key:sheets.take} 全部导入。</translation>
    </message>
    <message>
        <source>Taking it over …</source>
        <translation>正在导入……</translation>
    </message>
    <message>
        <source>Done: %1 rooms are new, %2 changed, %3 stayed as they were. It is in the log.</source>
        <translation>已完成：新增 %1 户，变更 %2 户，%3 户不变。已记入日志。</translation>
    </message>
    <message>
        <source>the register as a sheet: %1</source>
        <translation>登记册表格：%1</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1 ……</translation>
    </message>
    <message>
        <source>The sheet is written.</source>
        <translation>表格已导出。</translation>
    </message>
    <message>
        <source>Wrong %1</source>
        <translation>有误 %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>变更 %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>不变 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) in the register</source>
        <translation>
            <numerusform>登记册共 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>登记册是空的</translation>
    </message>
    <message>
        <source>Waiting until the log keeps that personal data are taken out …</source>
        <translation>正在等日志记下个人信息的导出……</translation>
    </message>
    <message>
        <source>Called off; nothing was written.</source>
        <translation>已取消，没有写入。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::RegisterSearch</name>
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
        <source>The register is empty. {key:desk.register} takes a sheet in.</source>
        <translation>登记册是空的，按 {key:desk.register} 导入表格。</translation>
    </message>
    <message>
        <source>Nothing of that kind is in the register.</source>
        <translation>住户资料里没有查到。</translation>
    </message>
    <message>
        <source>telephone numbers in the register</source>
        <translation>登记册中的电话号码</translation>
    </message>
    <message>
        <source>%1 owes nothing.</source>
        <translation>%1 没有欠费。</translation>
    </message>
    <message>
        <source>%1 owes %2 months, %3 yuan in all.</source>
        <translation>%1 欠费 %2 个月，共 %3 元。</translation>
    </message>
</context>
</TS>
