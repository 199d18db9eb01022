<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::FormerTexts</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Known here since</source>
        <translation>登记入住</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>搬出</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
</context>
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
        <translation>请先保存（{key:table.save}）或放弃（{key:table.discard}）修改。</translation>
    </message>
    <message>
        <source>Nobody is at the desk to take it over for. Take a visitor in first ({key:window.visitor}).</source>
        <translation>现在没有正在接待的客户，请先按 {key:window.visitor} 接待客户再带入。</translation>
    </message>
    <message>
        <source>Paid: %1 %2 yuan (receipt %3)</source>
        <translation>已交：%1 %2 元（收据 %3）</translation>
    </message>
    <message>
        <source>The name of this person is corrected. If somebody else has moved in, discard ({key:table.discard}), take the row away ({key:table.remove}) and add one ({key:table.add}).</source>
        <translation>这是更正同一个人的姓名。如果是换了人，请先放弃修改（{key:table.discard}），删去这一行（{key:table.remove}），再加一行（{key:table.add}）。</translation>
    </message>
    <message>
        <source>Who is taken away has moved out from today; the history keeps them.</source>
        <translation>删去的人按今天搬出处理，留在“以前的住户”里。</translation>
    </message>
    <message>
        <source>Write the building, the unit and the room, then who lives there, and save ({key:table.save}).</source>
        <translation>填写楼号、单元、房号，再填住户，然后保存（{key:table.save}）。</translation>
    </message>
    <message>
        <source>Once it is saved ({key:table.save}) the room is there again, empty: put in who lives there.</source>
        <translation>保存（{key:table.save}）后这套房恢复登记，里面没有人：请填入现住户。</translation>
    </message>
    <message>
        <source>Once it is saved ({key:table.save}) the room is gone, and all of it have moved out: nobody is called or asked to pay any more. {key:table.discard} leaves it as it is.</source>
        <translation>保存（{key:table.save}）后这套房注销，住户全部按已搬出处理：不再联系，也不再催缴。{key:table.discard} 保持原样。</translation>
    </message>
    <message>
        <source>the room is gone since %1</source>
        <translation>%1 起已注销</translation>
    </message>
    <message numerus="yes">
        <source>%n lived there before</source>
        <translation>
            <numerusform>以前的住户 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Room is there again</source>
        <translation>恢复房屋</translation>
    </message>
    <message>
        <source>Room is gone</source>
        <translation>注销房屋</translation>
    </message>
    <message>
        <source>%1 yuan are of who has moved out: nobody here is asked for them, finance settles them</source>
        <translation>另有 %1 元属已搬出的住户：不向现住户催缴</translation>
    </message>
    <message>
        <source>{key:card.gone} says that the room is gone.</source>
        <translation>要注销这套房，请按 {key:card.gone}。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::ImportList</name>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>太久，不能撤回</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回这次导入</translation>
    </message>
    <message>
        <source>With what was changed since</source>
        <translation>连同之后改过的一起撤回</translation>
    </message>
    <message>
        <source>The last imports</source>
        <translation>最近的导入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing was taken over yet.</source>
        <translation>还没有导入过表格。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>这次导入已经撤回。</translation>
    </message>
    <message>
        <source>Ten others came after it; it can&apos;t be taken back.</source>
        <translation>之后又导入过十次，这一次不能再撤回。</translation>
    </message>
    <message>
        <source>A sheet is being read or written. Wait until it is done.</source>
        <translation>正在读写表格，请等它完成。</translation>
    </message>
    <message>
        <source>Looking what was changed since …</source>
        <translation>正在核对之后有没有改动……</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) become what they were before it.</source>
        <translation>
            <numerusform>%n 套房恢复到这次导入之前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) were changed since and stay as they are: %1.</source>
        <translation>
            <numerusform>%n 套房之后又改过，保持现状：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>{key:imports.back_too} takes back what was changed since, too.</source>
        <translation>按 {key:imports.back_too} 连同之后改过的一起撤回。</translation>
    </message>
    <message>
        <source>What was paid stays paid.</source>
        <translation>已经收的费不受影响。</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <translation>正在撤回……</translation>
    </message>
    <message>
        <source>Taken back: %1 rooms are as they were, %2 stay. It is in the log.</source>
        <translation>已撤回：%1 套房恢复原样，%2 套保持现状。日志已记录。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>谁导入的</translation>
    </message>
</context>
<context>
    <name>yingke::desk::PlanTold</name>
    <message>
        <source>%1 rooms are gone and %2 people and vehicles have moved out by it: they are not called or asked to pay any more.</source>
        <translation>导入后注销 %1 套房，%2 个住户和车辆按已搬出处理：不再联系，也不再催缴。</translation>
    </message>
    <message>
        <source>%1 rooms and %2 people of the register are not in the sheet and stay; if it is the whole register, say so ({key:sheets.reach}).</source>
        <translation>登记册里有 %1 套房、%2 人不在这张表里，会保留；如果这是整张登记表，请说明（{key:sheets.reach}）。</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of the desk stay, the sheet has it otherwise.</source>
        <translation>
            <numerusform>前台更正过的 %n 处与表格不同，以前台的为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet. {key:sheets.take} takes all of it over.</source>
        <translation>尚未改动任何内容。按 {key:sheets.take} 全部导入。</translation>
    </message>
    <message>
        <source>All of it stands in the register already.</source>
        <translation>登记册中已是这些内容，无需导入。</translation>
    </message>
    <message numerus="yes">
        <source>Not taken: the columns %1 and %n more.</source>
        <translation>
            <numerusform>不导入的列：%1 等，另有 %n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken: the columns %1.</source>
        <translation>不导入的列：%1。</translation>
    </message>
    <message>
        <source>It was cancelled. The register is as it was.</source>
        <translation>已取消，登记册保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open; nothing is taken over until they are answered ({key:sheets.change} at the row).</source>
        <translation>
            <numerusform>还有 %n 个问题待回答（在该行按 {key:sheets.change}）；回答完之前什么都不会导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. Mend them in the sheet and look again, or take the %1 homes of which every row is right, and write the others out.</source>
        <translation>
            <numerusform>有 %n 行有错。可以在表里改好再打开，也可以先导入各行全对的 %1 套房屋，把其余的行写出来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. Mend them in the sheet and look again.</source>
        <translation>
            <numerusform>有 %n 行有错。请在表里改好再打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) that it no longer names owe nothing by it.</source>
        <translation>
            <numerusform>表里不再列出的 %n 套房，导入后不再有欠费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) that it no longer names have no vehicle by it.</source>
        <translation>
            <numerusform>表里不再列出的 %n 套房，导入后没有车辆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of the register stay: the sheet names nobody of their kind.</source>
        <translation>
            <numerusform>登记册里有 %n 人保留：表里没有列出这一类人。</numerusform>
        </translation>
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
    <message>
        <source>to be answered</source>
        <translation>待回答</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>the whole sheet</source>
        <translation>整张表</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), from row %1</source>
        <translation>
            <numerusform>%n 行，从第 %1 行起</numerusform>
        </translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>认作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>its title is not known; say here what it is, if it matters</source>
        <translation>不认识这个列名；这一列有用的话，在这里选它是什么</translation>
    </message>
</context>
<context>
    <name>yingke::desk::PreviewTabs</name>
    <message>
        <source>Gone %1</source>
        <translation>注销 %1</translation>
    </message>
    <message>
        <source>No longer named %1</source>
        <translation>不再列出 %1</translation>
    </message>
    <message>
        <source>Columns %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>To answer %1</source>
        <translation>待回答 %1</translation>
    </message>
    <message>
        <source>Wrong %1</source>
        <translation>有误 %1</translation>
    </message>
    <message>
        <source>Told %1</source>
        <translation>说明 %1</translation>
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
        <source>Taking it over …</source>
        <translation>正在导入……</translation>
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
        <source>Done: %1 rooms are new, %2 changed, %3 stayed as they were, %4 are gone. It is in the log; {key:sheets.last} takes it back.</source>
        <translation>完成：新增 %1 套房，变更 %2 套，%3 套不变，注销 %4 套。日志已记录；要撤回请按 {key:sheets.last}。</translation>
    </message>
    <message>
        <source>Choose the folder to watch for new sheets</source>
        <translation>选择要留意新表格的文件夹</translation>
    </message>
    <message>
        <source>New sheets in %1 are told at the desk from now on; none is opened by itself.</source>
        <translation>以后 %1 里有新表格时，前台会提示；不会自动打开。</translation>
    </message>
    <message>
        <source>%1: choose what it holds ({key:sheets.kind}); confirming the file&apos;s name looks at it.</source>
        <translation>%1：先选内容（{key:sheets.kind}），再确认文件名即可查看。</translation>
    </message>
    <message>
        <source>Rooms and people: 楼号, 单元, 房屋 (or 房号), 业主姓名, 手机号 …, by their titles. Empty cells change nothing; whom the sheet does not name stays, unless it is said to be the whole register.</source>
        <translation>房屋和住户：楼号、单元、房屋（或房号）、业主姓名、手机号等，按标题认列。空白的单元格不改动任何内容；表里没有的人保留，除非说明这是整张登记表。</translation>
    </message>
    <message>
        <source>Comparing anew …</source>
        <translation>正在重新比对……</translation>
    </message>
    <message>
        <source>Done: %1 rooms are new, %2 changed; %3 rows are left. Write them out, mend them, and look at that sheet. It is in the log.</source>
        <translation>已导入：新增 %1 套，更改 %2 套；还剩 %3 行。请写出这些行，改好后再打开那张表。已记入日志。</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xls *.ods *.csv *.txt *.tsv *.xml *.html *.htm *.fods *.xlsm *.xltx *.ots *.et);;All files (*)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.txt *.tsv *.xml *.html *.htm *.fods *.xlsm *.xltx *.ots *.et);;所有文件 (*)</translation>
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
    <message>
        <source>moved out %1</source>
        <translation>已搬出 %1</translation>
    </message>
    <message>
        <source>%1: moved out on %2. Who lives there now stands in the household ({key:search.card}); somebody who has moved out is not taken over.</source>
        <translation>%1：已于 %2 搬出，不能带入来访。现住户请看住户卡（{key:search.card}）。</translation>
    </message>
    <message>
        <source>role not known</source>
        <translation>身份未知</translation>
    </message>
</context>
<context>
    <name>yingke::desk::SheetChoices</name>
    <message>
        <source>How much of the register the sheet is</source>
        <translation>这张表是登记的哪一部分</translation>
    </message>
    <message>
        <source>A part: whom it does not name stays</source>
        <translation>只是一部分：表里没有的保留</translation>
    </message>
    <message>
        <source>All of the buildings that it names: who is not named there has moved out</source>
        <translation>表里各楼栋的全部：这些楼里表上没有的按已搬出</translation>
    </message>
    <message>
        <source>The whole register: who is not named has moved out</source>
        <translation>整个小区的全部：表上没有的按已搬出</translation>
    </message>
    <message>
        <source>What the desk corrected since</source>
        <translation>前台更正过的内容</translation>
    </message>
    <message>
        <source>The desk&apos;s corrections stay</source>
        <translation>前台更正过的为准</translation>
    </message>
    <message>
        <source>The sheet goes over the desk&apos;s corrections</source>
        <translation>以表格为准，覆盖前台更正</translation>
    </message>
</context>
<context>
    <name>yingke::desk::SheetWriting</name>
    <message>
        <source>The sheet is written.</source>
        <translation>表格已导出。</translation>
    </message>
    <message>
        <source> - to be mended</source>
        <translation>-待改</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1 ……</translation>
    </message>
    <message>
        <source>Waiting until the log keeps that personal data are taken out …</source>
        <translation>正在等日志记下个人信息的导出……</translation>
    </message>
    <message>
        <source>the register as a sheet: %1</source>
        <translation>登记册表格：%1</translation>
    </message>
    <message>
        <source>Called off; nothing was written.</source>
        <translation>已取消，没有写入。</translation>
    </message>
</context>
</TS>
