<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::registers::Texts</name>
    <message>
        <source>left out by choice</source>
        <translation>按您的选择不导入</translation>
    </message>
    <message>
        <source>says the same as another column</source>
        <translation>与另一列说的是同一件事</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is taken for it</source>
        <translation>已取“%1”列</translation>
    </message>
    <message>
        <source>whose it is does not show</source>
        <translation>看不出是谁的</translation>
    </message>
    <message>
        <source>the register has no place for it</source>
        <translation>登记表没有这一项</translation>
    </message>
    <message>
        <source>a second one of its kind: whose is it?</source>
        <translation>同样的列有两个：这一列是谁的？</translation>
    </message>
    <message>
        <source>a sum, but not what is still owed</source>
        <translation>是金额，但不是还欠的钱</translation>
    </message>
    <message>
        <source>a sum; is it what is still owed?</source>
        <translation>是金额；是还欠的钱吗？</translation>
    </message>
    <message>
        <source>waits for another row of the same home</source>
        <translation>本行无误，等同一房屋的另一行改好后一起导入</translation>
    </message>
    <message>
        <source>is no name of a community</source>
        <translation>不是小区的名字</translation>
    </message>
    <message>
        <source>names another community than the column beside it</source>
        <translation>写的小区和旁边一列不一样</translation>
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
        <source>is another unit than the column of buildings names</source>
        <translation>和楼号一列写的单元不一样</translation>
    </message>
    <message>
        <source>is no room</source>
        <translation>不是房号</translation>
    </message>
    <message>
        <source>names no building; write for example 3-2-1502</source>
        <translation>没有写楼号，请写成 3-2-1502 的样子</translation>
    </message>
    <message>
        <source>names neither the building nor the unit beside it</source>
        <translation>和旁边的楼号、单元都对不上</translation>
    </message>
    <message>
        <source>names another building than the column beside it</source>
        <translation>写的楼号和旁边一列不一样</translation>
    </message>
    <message>
        <source>names another unit than the column beside it</source>
        <translation>写的单元和旁边一列不一样</translation>
    </message>
    <message>
        <source>is in none of the communities that the office has named: %1</source>
        <translation>不在中心写明的小区里：%1</translation>
    </message>
    <message>
        <source>can be read as %1 or as %2; answer the question about the sheet, or say in the settings how rooms are written</source>
        <translation>可以读成 %1，也可以读成 %2；请回答关于这张表的问题，或在设置里写明房号怎么写</translation>
    </message>
    <message>
        <source>The column of buildings says %1, the column of rooms says %2. Which room is that?</source>
        <translation>楼号一列写 %1，房号一列写 %2，是哪一间？</translation>
    </message>
    <message>
        <source>The sheet names %1 with its rooms, the register has no community with any. Is it the only one?</source>
        <translation>表里的房号带着“%1”，登记册里的都不带小区名。只有这一个小区吗？</translation>
    </message>
    <message>
        <source>%1: the unit stands before the room</source>
        <translation>%1：房号前面是单元</translation>
    </message>
    <message>
        <source>%1: the column of rooms holds the whole room</source>
        <translation>%1：房号一列写的就是完整的房号</translation>
    </message>
    <message>
        <source>The only one; it is left out: %1</source>
        <translation>只有这一个，不带小区名：%1</translation>
    </message>
    <message>
        <source>There are others; it is kept: %1</source>
        <translation>还有别的小区，带着小区名：%1</translation>
    </message>
    <message>
        <source>The register was changed since the file was looked at. Look at it again.</source>
        <translation>查看文件之后登记册已有改动，请重新查看该文件。</translation>
    </message>
    <message>
        <source>can be %1; write which one it is</source>
        <translation>可能是 %1，请写明是哪一间</translation>
    </message>
    <message>
        <source>names no community; it is one of %1</source>
        <translation>没有写小区，应是 %1 中的一个</translation>
    </message>
    <message>
        <source>is not in the register; import the register of rooms first</source>
        <translation>登记册中没有这间房，请先导入房屋登记表</translation>
    </message>
    <message>
        <source>is no name</source>
        <translation>不是姓名</translation>
    </message>
    <message>
        <source>is empty, but a number is there; whose is it?</source>
        <translation>为空，却有号码，请写明是谁的</translation>
    </message>
    <message>
        <source>has two numbers; the second is kept as a contact of the same name</source>
        <translation>有两个号码；第二个存为同名的联系人</translation>
    </message>
    <message>
        <source>has more numbers than the register holds; those behind number %1 are not kept</source>
        <translation>号码太多，登记表放不下；第 %1 个之后的没有保存</translation>
    </message>
    <message>
        <source>is neither 男 nor 女</source>
        <translation>应为“男”或“女”</translation>
    </message>
    <message>
        <source>is read without &quot;about&quot;</source>
        <translation>按去掉“约”字读取</translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation>早于开始日期</translation>
    </message>
    <message>
        <source>stands in row %1 already, the same in every column</source>
        <translation>与第 %1 行各列完全相同</translation>
    </message>
    <message>
        <source>is paid; nothing is owed by this row</source>
        <translation>已缴，本行不欠费</translation>
    </message>
    <message>
        <source>is no number; it is read as 0, nothing is owed by this row</source>
        <translation>不是数字，按 0 处理，本行不欠费</translation>
    </message>
    <message>
        <source>means that nothing is owed by this row</source>
        <translation>表示本行不欠费</translation>
    </message>
    <message>
        <source>is below zero (paid in advance); it is no debt and is not taken</source>
        <translation>小于零（预缴），不是欠费，没有导入</translation>
    </message>
    <message>
        <source>is empty; write what is owed, 0 for nothing</source>
        <translation>是空的；请写欠费金额，不欠写 0</translation>
    </message>
    <message>
        <source>is no sum; write for example 1286.40</source>
        <translation>不是金额；请写成例如 1286.40</translation>
    </message>
    <message>
        <source>is rounded to %1</source>
        <translation>按四舍五入读作 %1</translation>
    </message>
    <message>
        <source>What was answered about the sheet could not be kept: the folder can&apos;t be made.</source>
        <translation>对这张表的回答没能保存：文件夹无法创建。</translation>
    </message>
    <message>
        <source>What was answered about the sheet could not be kept: %1</source>
        <translation>对这张表的回答没能保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more people</source>
        <translation>
            <numerusform>新增 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people with other details</source>
        <translation>
            <numerusform>%n 人资料有变</numerusform>
        </translation>
    </message>
    <message>
        <source>arrears: %1, until now %2</source>
        <translation>欠费 %1 笔（原 %2 笔）</translation>
    </message>
    <message>
        <source>vehicles: %1, until now %2</source>
        <translation>车辆 %1 辆（原 %2 辆）</translation>
    </message>
    <message>
        <source>the room&apos;s details</source>
        <translation>房屋资料有变</translation>
    </message>
    <message numerus="yes">
        <source>%n moved out</source>
        <translation>
            <numerusform>搬出 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who had moved out are there again</source>
        <translation>
            <numerusform>曾搬出又入住 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whom the sheet does not name stay</source>
        <translation>
            <numerusform>表里没有、保留 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected at the desk stay as they are</source>
        <translation>
            <numerusform>前台更正的 %n 处保留</numerusform>
        </translation>
    </message>
    <message>
        <source>the room is there again</source>
        <translation>房屋恢复登记</translation>
    </message>
    <message>
        <source>the room is gone</source>
        <translation>房屋注销</translation>
    </message>
    <message>
        <source>the room is marked as gone</source>
        <translation>这套房已注销，不导入</translation>
    </message>
    <message>
        <source>the sheet now says what the desk had corrected</source>
        <translation>表格已与前台的更正一致</translation>
    </message>
    <message>
        <source>the register sheet has 21 columns, or a row of titles with 房屋 and 业主名称</source>
        <translation>登记表应有 21 列，或有一行含“房屋”和“业主名称”的标题</translation>
    </message>
    <message>
        <source>the arrears sheet has the columns 楼号, 单元, 房屋 (or 房号), 费用名称, 欠费金额, 付款人, 开始日期, 结束日期</source>
        <translation>欠费表的列为：楼号、单元、房屋（或房号）、费用名称、欠费金额、付款人、开始日期、结束日期</translation>
    </message>
    <message>
        <source>the vehicles sheet has the columns 楼号, 单元, 房屋 (or 房号), 车牌号</source>
        <translation>车辆表的列为：楼号、单元、房屋（或房号）、车牌号</translation>
    </message>
    <message>
        <source>%1 is another sheet, or its titles are not understood: %2. Say under &quot;Columns&quot; what they are, or choose another file.</source>
        <translation>%1 是别的表，或者标题没有看懂：%2。请在“列”里说明各列是什么，或者另选文件。</translation>
    </message>
    <message>
        <source>%1 has no rows below its titles.</source>
        <translation>%1 的标题下面没有数据。</translation>
    </message>
    <message>
        <source>These rows stand in the sheet already, the same in every column. Are they owed once?</source>
        <translation>这些行与前面的行各列完全相同。只欠一次吗？</translation>
    </message>
    <message>
        <source>once</source>
        <translation>只欠一次</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>每行都欠</translation>
    </message>
    <message>
        <source>The worksheet is hidden and not taken</source>
        <translation>工作表是隐藏的，没有导入</translation>
    </message>
    <message>
        <source>The worksheet is not taken: %1</source>
        <translation>工作表没有导入：%1</translation>
    </message>
    <message>
        <source>In some rows the home can&apos;t be read, so each home might lack one. Mend these first.</source>
        <translation>有些行看不出是哪套房屋，任何一套都可能少一行。请先改好这些行。</translation>
    </message>
    <message>
        <source>Rows that are right depend on wrong ones. Mend these first.</source>
        <translation>有些正确的行要靠有错的行才能看懂。请先改好有错的行。</translation>
    </message>
    <message>
        <source>Rooms and people</source>
        <translation>房屋与人员</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>not to be taken</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds more than 12 words that are no roles. Is it another column?</source>
        <translation>“%1”列里有 12 种以上不是身份的词。这一列是不是别的内容？</translation>
    </message>
    <message>
        <source>leave the column out</source>
        <translation>这一列不导入</translation>
    </message>
    <message>
        <source>Who are the people where the column &quot;%1&quot; says nothing?</source>
        <translation>“%1”列为空的那些人是什么身份？</translation>
    </message>
    <message>
        <source>Who are the people where the column &quot;%1&quot; says &quot;%2&quot;?</source>
        <translation>“%1”列写着“%2”的那些人是什么身份？</translation>
    </message>
    <message>
        <source>Who are the people of the column &quot;%1&quot;? Its title does not say.</source>
        <translation>“%1”列里的人是什么身份？标题没有说明。</translation>
    </message>
    <message>
        <source>Is something owed where the column &quot;%1&quot; says nothing?</source>
        <translation>“%1”列为空的行还欠费吗？</translation>
    </message>
    <message>
        <source>Is something owed where the column &quot;%1&quot; says &quot;%2&quot;?</source>
        <translation>“%1”列写着“%2”的行还欠费吗？</translation>
    </message>
    <message>
        <source>it is owed</source>
        <translation>还欠</translation>
    </message>
    <message>
        <source>it is paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>it is that of the row above</source>
        <translation>是，同上一行</translation>
    </message>
    <message>
        <source>no, these rows are wrong</source>
        <translation>不是，这些行有错</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is empty here. Was it one merged cell with the row above?</source>
        <translation>“%1”列这里是空的。原来是与上一行合并的单元格吗？</translation>
    </message>
    <message>
        <source>no, these have no unit</source>
        <translation>不是，这些房屋没有单元</translation>
    </message>
    <message>
        <source>Is this a total of other rows?</source>
        <translation>这是其他行的合计吗？</translation>
    </message>
    <message>
        <source>Is &quot;%1&quot; a total of other rows?</source>
        <translation>“%1”是其他行的合计吗？</translation>
    </message>
    <message>
        <source>yes, it is not taken</source>
        <translation>是，不导入</translation>
    </message>
    <message>
        <source>no, it is a row of its own</source>
        <translation>不是，是单独的一行</translation>
    </message>
    <message>
        <source>The rows name no building. Is it the worksheet&apos;s name, %1?</source>
        <translation>各行没有写楼号。楼号是不是工作表名称 %1?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>disagrees with the column %1; make both say the same</source>
        <translation>与“%1”列不一致；请改成一致</translation>
    </message>
    <message>
        <source>is empty and taken from the row above, as was said</source>
        <translation>为空，按您的回答取上一行</translation>
    </message>
    <message>
        <source>is a formula that was saved without its result; open the sheet in its own program, save it, and look again</source>
        <translation>是没有保存结果的公式；请用原来的软件打开、保存后再试</translation>
    </message>
    <message>
        <source>is a fault of the spreadsheet; mend the formula or write the value</source>
        <translation>是表格软件的错误值；请改好公式或直接填写内容</translation>
    </message>
    <message>
        <source>does not say what is meant; write it out</source>
        <translation>看不出指的是什么；请写全</translation>
    </message>
    <message>
        <source>is read as what stands in the row above</source>
        <translation>按上一行的内容读取</translation>
    </message>
    <message>
        <source>means that there is nothing; the cell counts as empty</source>
        <translation>表示没有，按空单元格处理</translation>
    </message>
    <message>
        <source>The titles stand here once more; the row is passed over</source>
        <translation>这里又是一行标题，已跳过</translation>
    </message>
    <message>
        <source>is a remark and no home</source>
        <translation>是备注行，不是房屋</translation>
    </message>
    <message>
        <source>is a total and no home</source>
        <translation>是合计行，不是房屋</translation>
    </message>
    <message>
        <source>is a total and is not taken</source>
        <translation>是合计，没有导入</translation>
    </message>
    <message>
        <source>no column was understood as %1</source>
        <translation>没有看出哪一列是%1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>What stands in the column &quot;%1&quot; (%2)? %3</source>
        <translation>“%1”列（第 %2 列）是什么？%3</translation>
    </message>
    <message>
        <source>Which column says what is still owed? What was due or paid is no debt.</source>
        <translation>哪一列是还欠的钱？应收的、已收的都不算欠费。</translation>
    </message>
    <message>
        <source>The sheet names %1 with its rooms, the register has homes without a community. Are those of one of them?</source>
        <translation>表里的房号写着%1，住户资料里有些房号没写小区。没写小区的是其中哪一个的吗？</translation>
    </message>
    <message>
        <source>Yes, of %1; it is left out: %2</source>
        <translation>是%1的；导入时不写小区：%2</translation>
    </message>
    <message>
        <source>No, these are homes besides; all is kept: %1</source>
        <translation>都不是，是另外的房屋；小区全写上：%1</translation>
    </message>
    <message>
        <source>is another one than in an earlier row of the same home or person; this row counts</source>
        <translation>和同一户(同一人)前面一行写的不一样，以这一行为准</translation>
    </message>
    <message>
        <source>holds a number; write that into the column of telephones</source>
        <translation>里有号码；号码请写到电话那一列</translation>
    </message>
    <message>
        <source>may be more than one person; write a row for each</source>
        <translation>可能不止一个人；请每人写一行</translation>
    </message>
    <message>
        <source>has a remark beside the name; write the name alone</source>
        <translation>姓名后面带了备注；请只写姓名</translation>
    </message>
    <message>
        <source>its sums are not in yuan; write them in yuan, such as 1286.40</source>
        <translation>金额的单位不是元；请按元写，如 1286.40</translation>
    </message>
    <message>
        <source>is read as the whole month</source>
        <translation>按整月算</translation>
    </message>
    <message>
        <source>reaches into the time of another row of the same fee; mend the one or the other</source>
        <translation>和同一费用另一行的时间重了；请改其中一行</translation>
    </message>
    <message>
        <source>names another home than %1, which the other columns say</source>
        <translation>和其他列说的 %1 不是同一户</translation>
    </message>
    <message>
        <source>is another one (%1) than in row %2 of the same home; are these two homes? Write what tells them apart into the room</source>
        <translation>和第 %2 行同一户写的(%1)不一样；是两户吗？请把区别写进房号里</translation>
    </message>
    <message>
        <source>Is the worksheet &quot;%1&quot; a total of the other worksheets?</source>
        <translation>工作表“%1”是其他工作表的汇总吗？</translation>
    </message>
    <message>
        <source>no, what stands in it is owed besides</source>
        <translation>不是，里面的另外还欠</translation>
    </message>
    <message>
        <source>Rows of the same home and fee (%1) are for the same time, with other sums. Is each of them owed?</source>
        <translation>同一户、同一费用(%1)有几行时间重叠、金额不同。每一行都还欠吗？</translation>
    </message>
    <message>
        <source>yes, each is owed</source>
        <translation>是，每一行都还欠</translation>
    </message>
    <message>
        <source>says that somebody has left; who it is, is not taken as living there</source>
        <translation>写着人已经离开；这个人不作为在住的人导入</translation>
    </message>
    <message>
        <source>is empty; write which community the home is in</source>
        <translation>是空的；请写上是哪个小区</translation>
    </message>
    <message>
        <source>was made a date or a time by the spreadsheet; format the column as text and write it again</source>
        <translation>被表格软件变成了日期或时间；把这一列设成文本再写一遍</translation>
    </message>
    <message>
        <source>means that nobody is there; the cell counts as empty</source>
        <translation>意思是没有人；这一格按空的算</translation>
    </message>
    <message>
        <source>the sums of the column &quot;%1&quot; are not in yuan; write them in yuan, such as 1286.40</source>
        <translation>“%1”这一列的金额单位不是元；请按元写，如 1286.40</translation>
    </message>
    <message>
        <source>It holds &quot;%1&quot;: does it say who somebody is?</source>
        <translation>里面有“%1”：这一列说的是人的身份吗？</translation>
    </message>
    <message>
        <source>is one merged cell over several rows; write into each row what it owes</source>
        <translation>是几行合并成的一格；每一行各欠多少请分开写</translation>
    </message>
    <message>
        <source>stands below other titles (row %1); put these rows into a sheet of their own</source>
        <translation>在另一组标题(第 %1 行)下面；请把这些行另放一张表</translation>
    </message>
    <message>
        <source>It holds &quot;%1&quot;: does it say what is paid?</source>
        <translation>里面有“%1”：这一列说的是交没交吗？</translation>
    </message>
    <message>
        <source>it says that its sums are not in yuan; write them in yuan, such as 1286.40</source>
        <translation>表里写着金额单位不是元；请按元写，如 1286.40</translation>
    </message>
    <message>
        <source>no, what stands in it is of now</source>
        <translation>不是，里面是现在的情况</translation>
    </message>
    <message>
        <source>Is what stands in the worksheet &quot;%1&quot; paid?</source>
        <translation>工作表“%1”里的都已经交了吗？</translation>
    </message>
    <message>
        <source>Is the worksheet &quot;%1&quot; an example?</source>
        <translation>工作表“%1”是填写示例吗？</translation>
    </message>
    <message>
        <source>Is the worksheet &quot;%1&quot; of earlier, and those who stand in it have left?</source>
        <translation>工作表“%1”是以前的，里面的人已经搬走了吗？</translation>
    </message>
    <message>
        <source>Does the worksheet&apos;s name &quot;%1&quot; belong to the rooms in it?</source>
        <translation>工作表的名称“%1”是里面房号的一部分吗？</translation>
    </message>
    <message>
        <source>yes, it is their community or phase</source>
        <translation>是，是小区或分期</translation>
    </message>
    <message>
        <source>no, the rooms are whole without it</source>
        <translation>不是，房号不带它也是完整的</translation>
    </message>
    <message>
        <source>left out, as was said</source>
        <translation>已按说明略过</translation>
    </message>
    <message>
        <source>It holds &quot;%1&quot;: does it say which rows count?</source>
        <translation>里面有“%1”：这一列说的是哪些行还算数吗？</translation>
    </message>
    <message>
        <source>The sheet writes %1, and %2 is there already (in the register or in a row above). Are these one home?</source>
        <translation>表格里写的是 %1，而 %2 已经有了（在档案里，或在上面的行里）。这是同一户吗？</translation>
    </message>
    <message>
        <source>yes, one home: %1</source>
        <translation>是同一户：%1</translation>
    </message>
    <message>
        <source>no, two homes, with a household each</source>
        <translation>不是，是两户，各住各的</translation>
    </message>
    <message>
        <source>is a room of the register that is written there with other zeros</source>
        <translation>就是档案里的那一户，只是那里写的零不同</translation>
    </message>
    <message>
        <source>is a room that is written otherwise elsewhere, as was said</source>
        <translation>按您的回答，就是另一种写法的那一户</translation>
    </message>
    <message>
        <source>Columns that are hidden in the sheet are taken like the others: %1</source>
        <translation>表格里隐藏的列也照样导入：%1</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds more than 12 words that say neither that a row counts nor that it does not. Is it another column?</source>
        <translation>“%1”这一列里有 12 种以上的词，看不出哪些行算数。它是不是别的列？</translation>
    </message>
    <message>
        <source>Do the rows count in which the column &quot;%1&quot; says &quot;%2&quot;?</source>
        <translation>“%1”这一列写着“%2”的行还算数吗？</translation>
    </message>
    <message>
        <source>yes, what they say is so now</source>
        <translation>算，写的就是现在的情况</translation>
    </message>
    <message>
        <source>no: whom they name has left, or they are void</source>
        <translation>不算：人已经走了，或这一行作废了</translation>
    </message>
    <message>
        <source>These rows are hidden in the sheet (by hand, folded away or by a filter). Are they taken?</source>
        <translation>这些行在表格里是隐藏的（手动隐藏、折叠或被筛选掉）。要导入吗？</translation>
    </message>
    <message>
        <source>yes, like the others</source>
        <translation>要，和别的行一样</translation>
    </message>
    <message>
        <source>no, they are left out</source>
        <translation>不要，跳过</translation>
    </message>
    <message>
        <source>yes, it is what is still open</source>
        <translation>还欠着，写的就是还没交的钱</translation>
    </message>
    <message>
        <source>no, these rows are paid</source>
        <translation>不欠了，这些行已经交清</translation>
    </message>
    <message>
        <source>says that the row does not count; nothing is owed by it</source>
        <translation>说明这一行不算数；不算欠费</translation>
    </message>
    <message>
        <source>says that the row does not count; its vehicle is not taken</source>
        <translation>说明这一行不算数；车辆没有导入</translation>
    </message>
    <message>
        <source>says that the row does not count; nobody of it is taken</source>
        <translation>说明这一行不算数；其中的人没有导入</translation>
    </message>
    <message>
        <source>says that somebody has left, and the row names two; write a row for each</source>
        <translation>说明有人已经离开，可这一行写了两个人；请每人写一行</translation>
    </message>
    <message>
        <source>The row is hidden and taken like the others</source>
        <translation>这一行是隐藏的，和别的行一样导入了</translation>
    </message>
    <message>
        <source>The row is hidden and left out, as was said</source>
        <translation>这一行是隐藏的，按您的回答跳过了</translation>
    </message>
    <message>
        <source>says that it is paid, as was said; nothing is owed by this row</source>
        <translation>按您的回答已经交清；这一行不欠费</translation>
    </message>
    <message>
        <source>These rows name somebody whom the register does not have in that home. Do those who live there now owe them?</source>
        <translation>这些行写的人不在档案里的这一户。这些钱由现在住的人欠吗？</translation>
    </message>
    <message>
        <source>yes, they owe it</source>
        <translation>是，由他们欠</translation>
    </message>
    <message>
        <source>no, it is of somebody who has left; not taken</source>
        <translation>不是，是已经离开的人欠的；不导入</translation>
    </message>
    <message>
        <source>may be several rooms in a row; write a row for each</source>
        <translation>可能是连着的几间房；请每间写一行</translation>
    </message>
    <message>
        <source>names nobody of this home; nothing is owed by this row, as was said</source>
        <translation>写的不是这一户的人；按您的回答不算欠费</translation>
    </message>
    <message>
        <source>names a tenant of this home, who is to pay it</source>
        <translation>写的是这一户的租户，由租户交</translation>
    </message>
    <message>
        <source>may say that somebody has left; taken, as was said</source>
        <translation>可能说有人已离开；按您的回答导入了</translation>
    </message>
    <message>
        <source>says that somebody has left; not taken, as was said</source>
        <translation>说有人已离开；按您的回答没有导入</translation>
    </message>
    <message>
        <source>In these rows a sum is owed, and the column &quot;%1&quot; says that money was paid in advance. Is the debt owed whole?</source>
        <translation>这些行有欠费，而“%1”列说有预存的钱。欠费要全额算吗？</translation>
    </message>
    <message>
        <source>yes, it is owed whole</source>
        <translation>是，全额欠着</translation>
    </message>
    <message>
        <source>no; these rows are wrong, what is left is to be written</source>
        <translation>不是；这些行不对，要写扣除后还欠多少</translation>
    </message>
    <message>
        <source>In these rows the column &quot;%1&quot; has a day after today. Is the sum owed already?</source>
        <translation>这些行的“%1”列是今天以后的日期。这笔钱现在就算欠费吗？</translation>
    </message>
    <message>
        <source>yes, it is owed already</source>
        <translation>是，现在就算欠费</translation>
    </message>
    <message>
        <source>no, it is not due; these rows are not taken</source>
        <translation>不算，还没到期；这些行不导入</translation>
    </message>
    <message>
        <source>who stands under &quot;%1&quot;</source>
        <translation>“%1”列写的人</translation>
    </message>
    <message>
        <source>These rows of a debt name somebody under &quot;%1&quot; and under &quot;%2&quot;. Who is to pay?</source>
        <translation>这些欠费行的“%1”和“%2”都写了人。该谁付？</translation>
    </message>
    <message>
        <source>that differs; these rows are wrong, who pays is to be written into each</source>
        <translation>各行不一样；这些行不对，要逐行写明付款人</translation>
    </message>
    <message>
        <source>is empty, and two are named; write who is to pay</source>
        <translation>是空的，而这一行写了两个人；请写明谁付款</translation>
    </message>
    <message>
        <source>stands beside money paid in advance (%1); write what is left</source>
        <translation>旁边有预存的钱（%1）；请写扣除后还欠多少</translation>
    </message>
    <message>
        <source>says that it is not due; nothing is owed by this row, as was said</source>
        <translation>说还没到期；按您的回答，这一行不欠费</translation>
    </message>
    <message>
        <source>takes something off another row of the same home and fee; write there what is left</source>
        <translation>冲减同一户同一费用的另一行；请在那一行写还剩多少</translation>
    </message>
    <message>
        <source>In these rows the column &quot;%1&quot; says that somebody may have left. Do those whom they name still live there, or own it?</source>
        <translation>这些行的“%1”一列说可能有人已经离开。行里写的人还住在那里（或还是业主）吗？</translation>
    </message>
    <message>
        <source>yes, they are taken</source>
        <translation>是，导入</translation>
    </message>
    <message>
        <source>no, they are not taken</source>
        <translation>不是，不导入</translation>
    </message>
    <message>
        <source>In these rows the lease has ended by the column &quot;%1&quot;. Do the tenants still live there?</source>
        <translation>按“%1”一列，这些行的租期已经到了。租户还住在那里吗？</translation>
    </message>
    <message>
        <source>These rows are below zero, and another row says that the same home owes the same fee. Do they take something off it?</source>
        <translation>这些行是负数，而另一行写着同一户欠同一种费用。它们是冲减那笔欠费的吗？</translation>
    </message>
    <message>
        <source>no, they were paid in advance; the debt is owed whole</source>
        <translation>不是，是预缴；那笔欠费照算</translation>
    </message>
    <message>
        <source>yes; these rows are wrong, what is left is to be written</source>
        <translation>是；这些行算有错，请改写成还剩的金额</translation>
    </message>
    <message>
        <source>is another owner since another day; take out whoever has sold the home</source>
        <translation>是另一位业主，日期也不同；请去掉已经卖房的人</translation>
    </message>
    <message>
        <source>These rows name another owner of a home that a row above names one of, since another day. Do both own it now?</source>
        <translation>这些行给同一户写了另一位业主，日期也不同。现在两位都是业主吗？</translation>
    </message>
    <message>
        <source>yes, both are taken</source>
        <translation>是，两位都导入</translation>
    </message>
    <message>
        <source>no; these rows are wrong, whoever sold it is to be taken out</source>
        <translation>不是；这些行算有错，请去掉已经卖房的人</translation>
    </message>
    <message>
        <source>In these rows a sum is owed, and the column &quot;%1&quot; speaks against it (a payment, a remark). Do those who live there now still owe it?</source>
        <translation>这些行写着欠费，而“%1”一列的内容（交过钱、备注）与此不符。现在住的人还欠这笔钱吗？</translation>
    </message>
</context>
</TS>
