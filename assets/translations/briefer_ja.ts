<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>Briefer was ended by a fault the last time. What was not saved is here again.</source>
   <translation>前回、Briefer は障害で終了しました。未保存の内容を復元しました。</translation>
  </message>
 </context>
 <context>
  <name>BriefPlace</name>
  <message>
   <source>An export is being written</source>
   <translation>書き出し中です</translation>
  </message>
  <message>
   <source>Choose a letterhead</source>
   <translation>レターヘッドを選択</translation>
  </message>
  <message>
   <source>Correct the as-of date first</source>
   <translation>先に基準日を訂正してください</translation>
  </message>
  <message>
   <source>Open a library first</source>
   <translation>先にライブラリを開いてください</translation>
  </message>
  <message>
   <source>The library is still opening</source>
   <translation>ライブラリを開いています</translation>
  </message>
  <message>
   <source>Views on the brief</source>
   <translation>ブリーフの表示</translation>
  </message>
  <message>
   <source>Word files (*.docx *.dotx *.docm *.dotm)</source>
   <translation>Word ファイル (*.docx *.dotx *.docm *.dotm)</translation>
  </message>
 </context>
 <context>
  <name>BriefViews</name>
  <message>
   <source>Changes</source>
   <translation>変更点</translation>
  </message>
  <message>
   <source>Gaps</source>
   <translation>不足</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>プレビュー</translation>
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message>
   <source>&amp;Save calendar file…</source>
   <translation>カレンダーファイルを保存(&amp;S)…</translation>
  </message>
  <message>
   <source>All dialogues, as a file that other calendars import</source>
   <translation>すべての対話を、ほかのカレンダーに取り込めるファイルにします</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>カレンダー</translation>
  </message>
  <message>
   <source>Calendar files (*.ics)</source>
   <translation>カレンダーファイル (*.ics)</translation>
  </message>
  <message>
   <source>Dialogues</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>No date</source>
   <translation>日付なし</translation>
  </message>
  <message>
   <source>Nothing is planned or due.</source>
   <translation>予定も期限もありません。</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>期限超過</translation>
  </message>
  <message>
   <source>Past its date</source>
   <translation>予定日経過</translation>
  </message>
  <message>
   <source>Planned and due</source>
   <translation>予定と期限</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>状況</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>When</source>
   <translation>時期</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>日付なし</translation>
  </message>
  <message>
   <source>□ Commitment</source>
   <translation>□ コミットメント</translation>
  </message>
  <message>
   <source>◇ Meeting</source>
   <translation>◇ 会合</translation>
  </message>
  <message>
   <source>○ Next due</source>
   <translation>○ 次回期限</translation>
  </message>
 </context>
 <context>
  <name>Changes</name>
  <message>
   <source>Cleared for the earlier version, asked anew: {who}</source>
   <translation>前の版で決裁済み、改めて合議: {who}</translation>
  </message>
  <message>
   <source>Commitments that fell late</source>
   <translation>遅延したコミットメント</translation>
  </message>
  <message>
   <source>Commitments whose status changed</source>
   <translation>状況が変わったコミットメント</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>訂正</translation>
  </message>
  <message>
   <source>Dialogues that became due</source>
   <translation>期限が到来した対話</translation>
  </message>
  <message>
   <source>Dialogues that became overdue</source>
   <translation>期限を超過した対話</translation>
  </message>
  <message>
   <source>Known before, now chosen</source>
   <translation>既知で、新たに選んだもの</translation>
  </message>
  <message>
   <source>Left out of a readout</source>
   <translation>発表で言及されなかったもの</translation>
  </message>
  <message>
   <source>Made version {n} of “{title}”, as of {date}.</source>
   <translation>「{title}」の第 {n} 版を {date} 現在で作成しました。</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>New points</source>
   <translation>新しい要点</translation>
  </message>
  <message>
   <source>No longer holds</source>
   <translation>失効</translation>
  </message>
  <message>
   <source>No longer holds: {text}</source>
   <translation>失効: {text}</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Reworded, and its point has changed underneath: {text}</source>
   <translation>言い換えた後に元の要点が変わりました: {text}</translation>
  </message>
  <message>
   <source>Sources that came out</source>
   <translation>新たに公表された出典</translation>
  </message>
  <message>
   <source>Still holds, no longer chosen</source>
   <translation>有効だが選択から外れたもの</translation>
  </message>
  <message>
   <source>acting</source>
   <translation>代行</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>協定</translation>
  </message>
  <message>
   <source>article</source>
   <translation>論文・記事</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>database</source>
   <translation>データベース</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>due</source>
   <translation>期限到来</translation>
  </message>
  <message>
   <source>fact sheet</source>
   <translation>ファクトシート</translation>
  </message>
  <message>
   <source>held</source>
   <translation>開催済み</translation>
  </message>
  <message>
   <source>joint statement</source>
   <translation>共同声明</translation>
  </message>
  <message>
   <source>lapsed</source>
   <translation>失効</translation>
  </message>
  <message>
   <source>late</source>
   <translation>遅延</translation>
  </message>
  <message>
   <source>law</source>
   <translation>法令</translation>
  </message>
  <message>
   <source>list</source>
   <translation>一覧</translation>
  </message>
  <message>
   <source>met</source>
   <translation>開催済み</translation>
  </message>
  <message>
   <source>never met</source>
   <translation>開催の記録なし</translation>
  </message>
  <message>
   <source>new</source>
   <translation>新規</translation>
  </message>
  <message>
   <source>no cadence</source>
   <translation>周期の記録なし</translation>
  </message>
  <message>
   <source>nobody on file</source>
   <translation>記録なし</translation>
  </message>
  <message>
   <source>not recurring</source>
   <translation>定例ではない</translation>
  </message>
  <message>
   <source>on track</source>
   <translation>順調</translation>
  </message>
  <message>
   <source>other</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>期限超過</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>予定</translation>
  </message>
  <message>
   <source>postponed</source>
   <translation>延期</translation>
  </message>
  <message>
   <source>press briefing</source>
   <translation>記者説明</translation>
  </message>
  <message>
   <source>press release</source>
   <translation>報道発表</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>提案</translation>
  </message>
  <message>
   <source>readout</source>
   <translation>会談後の発表</translation>
  </message>
  <message>
   <source>reaffirmed</source>
   <translation>再確認</translation>
  </message>
  <message>
   <source>report</source>
   <translation>報告書</translation>
  </message>
  <message>
   <source>vacant</source>
   <translation>空席</translation>
  </message>
  <message>
   <source>web page</source>
   <translation>ウェブページ</translation>
  </message>
 </context>
 <context>
  <name>ChangesView</name>
  <message>
   <source>&amp;Since</source>
   <translation>起点(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Update to today</source>
   <translation>今日の日付に更新(&amp;U)</translation>
  </message>
  <message>
   <source>A date, such as Jan 15, 2022</source>
   <translation>日付 (例: 2022年1月15日)</translation>
  </message>
  <message>
   <source>Make the next version of this brief, dated today; this one stays</source>
   <translation>このブリーフの次の版を今日の日付で作ります。今の版は残ります</translation>
  </message>
  <message>
   <source>Since which date</source>
   <translation>いつからの変更か</translation>
  </message>
  <message>
   <source>The library is still opening</source>
   <translation>ライブラリを開いています</translation>
  </message>
  <message>
   <source>This brief has no date: it is today’s every day</source>
   <translation>このブリーフには基準日がなく、常に今日現在です</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>Type a date: what is new, changed, lapsed or overdue since then?</source>
   <translation>日付を入力すると、それ以降の新規・変更・失効・期限超過を表示します</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>変更点</translation>
  </message>
  <message>
   <source>update to today</source>
   <translation>今日の日付に更新</translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message>
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>All are chosen</source>
   <translation>すべて選択済みです</translation>
  </message>
  <message>
   <source>Choose all that the list shows</source>
   <translation>表示中の項目をすべて選択します</translation>
  </message>
  <message>
   <source>Choose none of the list</source>
   <translation>一覧の選択をすべて解除します</translation>
  </message>
  <message>
   <source>Choose none of them</source>
   <translation>選択をすべて解除します</translation>
  </message>
  <message>
   <source>None</source>
   <translation>解除</translation>
  </message>
  <message>
   <source>None is chosen</source>
   <translation>選択されたものはありません</translation>
  </message>
  <message>
   <source>Nothing matches. Clear the search to see all.</source>
   <translation>該当なし。検索を消すとすべて表示します。</translation>
  </message>
 </context>
 <context>
  <name>CommitmentsView</name>
  <message>
   <source>All commitments</source>
   <translation>すべてのコミットメント</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>完了・失効</translation>
  </message>
  <message>
   <source>Commitment</source>
   <translation>コミットメント</translation>
  </message>
  <message>
   <source>Commitments</source>
   <translation>コミットメント</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Last checked</source>
   <translation>最終確認</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>遅延</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>表明者</translation>
  </message>
  <message>
   <source>Made in</source>
   <translation>表明の場</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>未了</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>担当</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状況</translation>
  </message>
  <message>
   <source>Which commitments</source>
   <translation>表示するコミットメント</translation>
  </message>
  <message>
   <source>never</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>not on file</source>
   <translation>記録なし</translation>
  </message>
  <message>
   <source>{all}: {open} open, {late} late</source>
   <translation>{all}: 未了 {open}、遅延 {late}</translation>
  </message>
 </context>
 <context>
  <name>Comparing</name>
  <message>
   <source>What changed since</source>
   <translation>変更点の比較</translation>
  </message>
  <message>
   <source>Which memo to compare with</source>
   <translation>比較するメモ</translation>
  </message>
  <message>
   <source>Word files (*.docx)</source>
   <translation>Word ファイル (*.docx)</translation>
  </message>
  <message>
   <source>{name} – what changed</source>
   <translation>{name} – 変更点</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2022, January 2022 or Jan 15, 2022.</source>
   <translation>「{text}」は日付として読めません。2022、2022年1月、2022年1月15日 のように書いてください。</translation>
  </message>
 </context>
 <context>
  <name>ConsentDialog</name>
  <message>
   <source>&amp;Why it may go out so (kept with the export, not printed):</source>
   <translation>このまま出してよい理由 (書き出しの記録に残り、印刷されません)(&amp;W):</translation>
  </message>
  <message>
   <source>Export as final</source>
   <translation>最終版として書き出し</translation>
  </message>
  <message>
   <source>Export with these gaps</source>
   <translation>不足のまま書き出す</translation>
  </message>
  <message>
   <source>Say why first</source>
   <translation>先に理由を書いてください</translation>
  </message>
  <message>
   <source>Such as: the date is not set yet</source>
   <translation>例: 日程未定のため</translation>
  </message>
 </context>
 <context>
  <name>Consistency</name>
  <message>
   <source>A later session has a lower number</source>
   <translation>後の会合の回次が前の会合より小さい</translation>
  </message>
  <message>
   <source>A number is missing between two sessions</source>
   <translation>二つの会合の間の回次が抜けている</translation>
  </message>
  <message>
   <source>A participant did not hold the post then</source>
   <translation>出席者は当時その役職にない</translation>
  </message>
  <message>
   <source>A session has no number, and none is free where it lies</source>
   <translation>会合に回次がなく、その位置に空きもない</translation>
  </message>
  <message>
   <source>A session that takes no number has one</source>
   <translation>回次を数えない会合に回次がある</translation>
  </message>
  <message>
   <source>A text and a record give a session two numbers</source>
   <translation>本文と記録で会合の回次が異なる</translation>
  </message>
  <message>
   <source>A text and a record give two dates</source>
   <translation>本文と記録で日付が異なる</translation>
  </message>
  <message>
   <source>A text gives a title that was not held then</source>
   <translation>本文の肩書は当時のものではない</translation>
  </message>
  <message>
   <source>Here alone</source>
   <translation>こちらのみ</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>統合</translation>
  </message>
  <message>
   <source>Join two records</source>
   <translation>二つの記録を統合</translation>
  </message>
  <message>
   <source>Nothing in this library contradicts or repeats itself.</source>
   <translation>このライブラリに矛盾や重複はありません。</translation>
  </message>
  <message>
   <source>Sessions are counted in two ways</source>
   <translation>会合の数え方が二通りある</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>Two points say nearly the same</source>
   <translation>二つの要点がほぼ同じ内容</translation>
  </message>
  <message>
   <source>Two points say the same</source>
   <translation>二つの要点が同じ内容</translation>
  </message>
  <message>
   <source>Two records go by one name</source>
   <translation>二つの記録が同じ名称</translation>
  </message>
  <message>
   <source>Two records have nearly one name</source>
   <translation>二つの記録の名称がほぼ同じ</translation>
  </message>
  <message>
   <source>Two sessions have one number</source>
   <translation>二つの会合が同じ回次</translation>
  </message>
  <message>
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>{field}: “{stands}” stays; “{left}” is not taken.</source>
   <translation>{field}: 「{stands}」を残し、「{left}」は採りません。</translation>
  </message>
  <message>
   <source>{name}: {says}</source>
   <translation>{name}: {says}</translation>
  </message>
  <message>
   <source>“{gone}” becomes part of “{kept}”.</source>
   <translation>「{gone}」を「{kept}」に統合します。</translation>
  </message>
 </context>
 <context>
  <name>ConsistencyView</name>
  <message>
   <source>&amp;Join…</source>
   <translation>統合(&amp;J)…</translation>
  </message>
  <message>
   <source>&amp;Keep apart…</source>
   <translation>別々に保つ(&amp;K)…</translation>
  </message>
  <message>
   <source>&amp;Keep as it is…</source>
   <translation>このままにする(&amp;K)…</translation>
  </message>
  <message>
   <source>Joined into “{name}”.</source>
   <translation>「{name}」に統合しました。</translation>
  </message>
  <message>
   <source>Keep apart</source>
   <translation>別々に保つ</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>このままにする</translation>
  </message>
  <message>
   <source>Kept as it is because</source>
   <translation>このままにする理由</translation>
  </message>
  <message>
   <source>Kept as they are</source>
   <translation>このままとしたもの</translation>
  </message>
  <message>
   <source>Looking through the library…</source>
   <translation>ライブラリを点検中…</translation>
  </message>
  <message>
   <source>One</source>
   <translation>一方</translation>
  </message>
  <message>
   <source>Only two records of a kind can be joined</source>
   <translation>同じ種類の二つの記録だけが統合できます</translation>
  </message>
  <message>
   <source>Select a finding first</source>
   <translation>先に指摘を選択してください</translation>
  </message>
  <message>
   <source>Select a finding to see all that both sides say.</source>
   <translation>指摘を選択すると、双方の内容をすべて表示します。</translation>
  </message>
  <message>
   <source>The other</source>
   <translation>他方</translation>
  </message>
  <message>
   <source>This is kept as it is already</source>
   <translation>すでにこのままとしています</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>What contradicts or repeats itself</source>
   <translation>矛盾と重複</translation>
  </message>
  <message>
   <source>Why it stays so (kept with the library):</source>
   <translation>このままにする理由 (ライブラリに残ります):</translation>
  </message>
  <message>
   <source>join</source>
   <translation>統合</translation>
  </message>
  <message>
   <source>keep apart</source>
   <translation>別々に保つ</translation>
  </message>
  <message>
   <source>keep as it is</source>
   <translation>このままにする</translation>
  </message>
 </context>
 <context>
  <name>Core</name>
  <message>
   <source>'cadence' rests on no source</source>
   <translation>'cadence' に出典がありません</translation>
  </message>
  <message>
   <source>'format' is no ending of a file</source>
   <translation>'format' はファイルの拡張子ではありません</translation>
  </message>
  <message>
   <source>'hash' is no SHA-256</source>
   <translation>'hash' が SHA-256 ではありません</translation>
  </message>
  <message>
   <source>Accept or reject them in Word, save, and compare again</source>
   <translation>Word で承諾または元に戻して保存し、もう一度比較してください</translation>
  </message>
  <message>
   <source>Add a concern or a judgment on {1}</source>
   <translation>{1} に関する懸念か判断を加えてください</translation>
  </message>
  <message>
   <source>Add a fact on {1}</source>
   <translation>{1} に関する事実を加えてください</translation>
  </message>
  <message>
   <source>Add a line {1}: …</source>
   <translation>{1}: … の行を加えてください</translation>
  </message>
  <message>
   <source>Add a planned meeting of {1}</source>
   <translation>{1} の予定会合を加えてください</translation>
  </message>
  <message>
   <source>Add a recommendation that convenes a dialogue with a short lead time</source>
   <translation>短期間で開ける対話の開催を求める提言を加えてください</translation>
  </message>
  <message>
   <source>Add amount and currency to the point {1}</source>
   <translation>要点 {1} に金額と通貨を加えてください</translation>
  </message>
  <message>
   <source>Add by: who says so</source>
   <translation>by: に見解の主を書いてください</translation>
  </message>
  <message>
   <source>Add citations: {{1}: [{source: …}]}</source>
   <translation>citations: {{1}: [{source: …}]} を加えてください</translation>
  </message>
  <message>
   <source>Add cites to the cadence</source>
   <translation>cadence に cites を加えてください</translation>
  </message>
  <message>
   <source>Add cites to the correction</source>
   <translation>correction に cites を加えてください</translation>
  </message>
  <message>
   <source>Add cites to the state</source>
   <translation>state に cites を加えてください</translation>
  </message>
  <message>
   <source>Add cites: [{source: …}]</source>
   <translation>cites: [{source: …}] を加えてください</translation>
  </message>
  <message>
   <source>Add it to meetings/{1}.md</source>
   <translation>meetings/{1}.md に加えてください</translation>
  </message>
  <message>
   <source>Add it to the meeting</source>
   <translation>会合に加えてください</translation>
  </message>
  <message>
   <source>Add states to the meeting</source>
   <translation>会合に states を加えてください</translation>
  </message>
  <message>
   <source>Add the participants to the meeting</source>
   <translation>会合に出席者を加えてください</translation>
  </message>
  <message>
   <source>Add the post held</source>
   <translation>役職を加えてください</translation>
  </message>
  <message>
   <source>Add the post held, or correct the meeting’s participants</source>
   <translation>役職を加えるか、会合の出席者を訂正してください</translation>
  </message>
  <message>
   <source>Add the status to points/{1}.md</source>
   <translation>points/{1}.md に状況を加えてください</translation>
  </message>
  <message>
   <source>Add {1}: … there</source>
   <translation>そこに {1}: … を加えてください</translation>
  </message>
  <message>
   <source>Adopt a recommendation in the brief, or write an objective</source>
   <translation>ブリーフで提言を採用するか、目標を書いてください</translation>
  </message>
  <message>
   <source>Ask for another date with --as-of</source>
   <translation>--as-of で別の日付を指定してください</translation>
  </message>
  <message>
   <source>Ask for its removal again</source>
   <translation>もう一度削除してください</translation>
  </message>
  <message>
   <source>Ask the co-chairs whether it came up, or propose it again</source>
   <translation>共同議長に取り上げたか確かめるか、改めて提案してください</translation>
  </message>
  <message>
   <source>Begin a brief for the next meeting, or go back to an earlier as-of date</source>
   <translation>次の会合のブリーフを作るか、基準日を戻してください</translation>
  </message>
  <message>
   <source>Begin the file with a line ---</source>
   <translation>ファイルを --- の行で始めてください</translation>
  </message>
  <message>
   <source>Briefer opens no {1} files</source>
   <translation>Briefer は {1} ファイルを開けません</translation>
  </message>
  <message>
   <source>Bring it back, or save it under another name</source>
   <translation>元に戻すか、別の名前で保存してください</translation>
  </message>
  <message>
   <source>Change it by hand</source>
   <translation>手作業で変更してください</translation>
  </message>
  <message>
   <source>Change it by hand, or look at its history</source>
   <translation>手作業で変更するか、履歴を確かめてください</translation>
  </message>
  <message>
   <source>Check that you may open the file</source>
   <translation>ファイルを開く権限を確認してください</translation>
  </message>
  <message>
   <source>Check the two dates</source>
   <translation>二つの日付を確かめてください</translation>
  </message>
  <message>
   <source>Choose a .docx file; a .doc, or one with a password, has to be saved as .docx first</source>
   <translation>.docx ファイルを選んでください。.doc やパスワード付きのファイルは先に .docx で保存してください</translation>
  </message>
  <message>
   <source>Choose a .docx or .dotx file; a .doc has to be saved as .docx first</source>
   <translation>.docx か .dotx を選んでください。.doc は先に .docx で保存してください</translation>
  </message>
  <message>
   <source>Choose a dialogue that covers {1}</source>
   <translation>{1} を扱う対話を選んでください</translation>
  </message>
  <message>
   <source>Choose a meeting in the brief</source>
   <translation>ブリーフで会合を選んでください</translation>
  </message>
  <message>
   <source>Choose a new or an empty folder</source>
   <translation>新しいフォルダーか空のフォルダーを選んでください</translation>
  </message>
  <message>
   <source>Choose a smaller one</source>
   <translation>小さいファイルを選んでください</translation>
  </message>
  <message>
   <source>Choose a text, Word, HTML or PDF file</source>
   <translation>テキスト・Word・HTML・PDF のいずれかを選んでください</translation>
  </message>
  <message>
   <source>Choose an earlier change</source>
   <translation>それより前の変更を選んでください</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>別のフォルダーを選んでください</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>別の名前を選んでください</translation>
  </message>
  <message>
   <source>Choose another name, or merge the two</source>
   <translation>別の名前を選ぶか、二つを統合してください</translation>
  </message>
  <message>
   <source>Choose another name, so that links tell them apart</source>
   <translation>参照を区別できるよう、別の名前を選んでください</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>別の場所を選んでください</translation>
  </message>
  <message>
   <source>Choose areas in the brief</source>
   <translation>ブリーフで分野を選んでください</translation>
  </message>
  <message>
   <source>Choose one of {1}</source>
   <translation>次のいずれかを選んでください: {1}</translation>
  </message>
  <message>
   <source>Choose one that does, or note the area in its meetings</source>
   <translation>扱う対話を選ぶか、会合に分野を記録してください</translation>
  </message>
  <message>
   <source>Choose one that does, such as {1}, or note the area in its meetings</source>
   <translation>{1} など扱う対話を選ぶか、会合に分野を記録してください</translation>
  </message>
  <message>
   <source>Choose one with narrower margins</source>
   <translation>余白の狭いものを選んでください</translation>
  </message>
  <message>
   <source>Choose the folder that holds library.yaml</source>
   <translation>library.yaml のあるフォルダーを選んでください</translation>
  </message>
  <message>
   <source>Choose the folder that holds library.yaml, or make one: briefer new DIR</source>
   <translation>library.yaml のあるフォルダーを選ぶか、新しく作成してください</translation>
  </message>
  <message>
   <source>Cite a source in the points</source>
   <translation>要点に出典を付けてください</translation>
  </message>
  <message>
   <source>Cite another in {1}</source>
   <translation>{1} に別の出典を付けてください</translation>
  </message>
  <message>
   <source>Cite one in {1}</source>
   <translation>{1} に出典を付けてください</translation>
  </message>
  <message>
   <source>Cite the statement</source>
   <translation>声明を出典に付けてください</translation>
  </message>
  <message>
   <source>Cite what shows that it still holds in {1}</source>
   <translation>{1} に今も有効と分かる出典を付けてください</translation>
  </message>
  <message>
   <source>Compare it with a record that works</source>
   <translation>正しく読める記録と比べてください</translation>
  </message>
  <message>
   <source>Copy what you typed, look at what is there now, then put it in again</source>
   <translation>入力した内容をコピーし、今の内容を確かめてから入れ直してください</translation>
  </message>
  <message>
   <source>Correct it, or put it back from a copy</source>
   <translation>訂正するか、控えから戻してください</translation>
  </message>
  <message>
   <source>Correct that file first; it is under Problems</source>
   <translation>先にそのファイルを訂正してください (「問題」に表示されます)</translation>
  </message>
  <message>
   <source>Did you mean {1}?</source>
   <translation>{1} のことですか</translation>
  </message>
  <message>
   <source>End the name in {1}</source>
   <translation>名前の末尾を {1} にしてください</translation>
  </message>
  <message>
   <source>Fill in conversation: in the brief</source>
   <translation>ブリーフの conversation: に書いてください</translation>
  </message>
  <message>
   <source>Fill in date: in the brief</source>
   <translation>ブリーフの date: に書いてください</translation>
  </message>
  <message>
   <source>Fill in decision: in the brief</source>
   <translation>ブリーフの decision: に書いてください</translation>
  </message>
  <message>
   <source>Fill in for: in the brief</source>
   <translation>ブリーフの for: に書いてください</translation>
  </message>
  <message>
   <source>Fill in from: in the brief</source>
   <translation>ブリーフの from: に書いてください</translation>
  </message>
  <message>
   <source>Fill in owner: in points/{1}.md</source>
   <translation>points/{1}.md の owner: に書いてください</translation>
  </message>
  <message>
   <source>Fill in the clearance in the brief</source>
   <translation>ブリーフの決裁欄に記入してください</translation>
  </message>
  <message>
   <source>Fill in the post’s holder</source>
   <translation>役職の在任者を記入してください</translation>
  </message>
  <message>
   <source>Fill in through: in the brief</source>
   <translation>ブリーフの through: に書いてください</translation>
  </message>
  <message>
   <source>Fill them, or accept them with a reason</source>
   <translation>記入するか、理由を付けて了承してください</translation>
  </message>
  <message>
   <source>Flatten the list</source>
   <translation>箇条書きの階層を減らしてください</translation>
  </message>
  <message>
   <source>Give it the date that it was made for</source>
   <translation>作成時の基準日を入れてください</translation>
  </message>
  <message>
   <source>Have its text recognised, then import it</source>
   <translation>文字認識をしてから取り込んでください</translation>
  </message>
  <message>
   <source>Have the folder's permissions put right, or name a library with --library</source>
   <translation>フォルダーの権限を直すか、別のライブラリを開いてください</translation>
  </message>
  <message>
   <source>Have the hold released first</source>
   <translation>先に保全を解除してください</translation>
  </message>
  <message>
   <source>Import it again</source>
   <translation>もう一度取り込んでください</translation>
  </message>
  <message>
   <source>Import the pages that matter</source>
   <translation>必要なページだけを取り込んでください</translation>
  </message>
  <message>
   <source>Import the part that matters</source>
   <translation>必要な部分だけを取り込んでください</translation>
  </message>
  <message>
   <source>Install Briefer again</source>
   <translation>Briefer を再インストールしてください</translation>
  </message>
  <message>
   <source>Install a font that has them, such as one of the Noto family, or export to Word</source>
   <translation>Noto などその文字を含むフォントを入れるか、Word に書き出してください</translation>
  </message>
  <message>
   <source>It will be kept when the library is next opened</source>
   <translation>次にライブラリを開いたときに履歴に残ります</translation>
  </message>
  <message>
   <source>Keep one group of fields</source>
   <translation>項目のまとまりを一つにしてください</translation>
  </message>
  <message>
   <source>Keep one of them</source>
   <translation>一つだけ残してください</translation>
  </message>
  <message>
   <source>Keep the document under sources/files and cite it</source>
   <translation>文書は sources/files に置いて引用してください</translation>
  </message>
  <message>
   <source>Known: {1}</source>
   <translation>使えるもの: {1}</translation>
  </message>
  <message>
   <source>Label it first</source>
   <translation>先に区分を付けてください</translation>
  </message>
  <message>
   <source>Leave out what a text file can't hold, such as blank lines at the ends</source>
   <translation>末尾の空行など、テキストファイルに残せないものを除いてください</translation>
  </message>
  <message>
   <source>List them with briefer consistency</source>
   <translation>「整合性」の一覧で確かめてください</translation>
  </message>
  <message>
   <source>List them with briefer gaps</source>
   <translation>「不足」の一覧で確かめてください</translation>
  </message>
  <message>
   <source>Look at the entry's file; briefer check says what is wrong in it</source>
   <translation>記録のファイルを確かめてください</translation>
  </message>
  <message>
   <source>Look at what is said beside them</source>
   <translation>各項目の横の案内をご覧ください</translation>
  </message>
  <message>
   <source>Look at what is there now, or choose another name</source>
   <translation>今の内容を確かめるか、別の名前を選んでください</translation>
  </message>
  <message>
   <source>Look at what is there now, then do it again</source>
   <translation>今の内容を確かめてから、もう一度行ってください</translation>
  </message>
  <message>
   <source>Look at what is there now, then join again</source>
   <translation>今の内容を確かめてから、もう一度統合してください</translation>
  </message>
  <message>
   <source>Look at what is there now, then save again</source>
   <translation>今の内容を確かめてから、もう一度保存してください</translation>
  </message>
  <message>
   <source>Look at {1} with the program that it is for</source>
   <translation>{1} を対応するプログラムで確かめてください</translation>
  </message>
  <message>
   <source>Make another brief first</source>
   <translation>先に別のブリーフを作ってください</translation>
  </message>
  <message>
   <source>Make it a folder that can be opened</source>
   <translation>開けるフォルダーにしてください</translation>
  </message>
  <message>
   <source>Make it with briefer update</source>
   <translation>「今日の日付に更新」で作成してください</translation>
  </message>
  <message>
   <source>Make the record, or take the link out</source>
   <translation>記録を作るか、参照を外してください</translation>
  </message>
  <message>
   <source>Mark it {1}, or leave them out</source>
   <translation>{1} と表示するか、該当の事項を除いてください</translation>
  </message>
  <message>
   <source>Move it elsewhere</source>
   <translation>別の場所に移してください</translation>
  </message>
  <message>
   <source>Move its files up</source>
   <translation>中のファイルを上の階層に移してください</translation>
  </message>
  <message>
   <source>Name a .docx or .dotx file, or one of: {1}</source>
   <translation>.docx か .dotx、または次のいずれかを指定してください: {1}</translation>
  </message>
  <message>
   <source>Name a brief, or set default_brief in library.yaml</source>
   <translation>ブリーフを指定するか、library.yaml に default_brief を書いてください</translation>
  </message>
  <message>
   <source>Name a later date, or look at the brief with --as-of</source>
   <translation>後の日付を指定するか、基準日を変えてご覧ください</translation>
  </message>
  <message>
   <source>Name the earlier date as the one since when</source>
   <translation>早いほうの日付を起点にしてください</translation>
  </message>
  <message>
   <source>Nearest: {1}</source>
   <translation>近いもの: {1}</translation>
  </message>
  <message>
   <source>Open a library's folder, or the file of a brief in one</source>
   <translation>ライブラリのフォルダーか、その中のブリーフのファイルを開いてください</translation>
  </message>
  <message>
   <source>Open it in Word, save it as .docx, and import it again</source>
   <translation>Word で開いて .docx で保存し、もう一度取り込んでください</translation>
  </message>
  <message>
   <source>Open it once with an older Briefer</source>
   <translation>一度、古い Briefer で開いてください</translation>
  </message>
  <message>
   <source>Plan a session</source>
   <translation>開催を予定してください</translation>
  </message>
  <message>
   <source>Plan a session, or have the leaders announce its date</source>
   <translation>開催を予定するか、首脳に日程を発表してもらってください</translation>
  </message>
  <message>
   <source>Put a line --- between the fields and the text</source>
   <translation>項目と本文の間に --- の行を入れてください</translation>
  </message>
  <message>
   <source>Put the file back</source>
   <translation>ファイルを元に戻してください</translation>
  </message>
  <message>
   <source>Put the value in quotes</source>
   <translation>値を引用符で囲んでください</translation>
  </message>
  <message>
   <source>Rename it to {1}, or move its files there</source>
   <translation>{1} に改名するか、ファイルをそこへ移してください</translation>
  </message>
  <message>
   <source>Reword {1} in the brief, or take the rewording out</source>
   <translation>ブリーフの {1} を言い換え直すか、言い換えを外してください</translation>
  </message>
  <message>
   <source>Save it anew from where it comes</source>
   <translation>入手元から保存し直してください</translation>
  </message>
  <message>
   <source>Save it anew from where it comes, then import it</source>
   <translation>入手元から保存し直して取り込んでください</translation>
  </message>
  <message>
   <source>Save it as .docx, without a password</source>
   <translation>パスワードなしの .docx で保存してください</translation>
  </message>
  <message>
   <source>Save it as SVG</source>
   <translation>SVG で保存してください</translation>
  </message>
  <message>
   <source>Save it as UTF-8</source>
   <translation>UTF-8 で保存してください</translation>
  </message>
  <message>
   <source>Save it as UTF-8 text</source>
   <translation>UTF-8 のテキストで保存してください</translation>
  </message>
  <message>
   <source>Save it as UTF-8, then import it again</source>
   <translation>UTF-8 で保存し、もう一度取り込んでください</translation>
  </message>
  <message>
   <source>Save it as plain UTF-8</source>
   <translation>BOM なしの UTF-8 で保存してください</translation>
  </message>
  <message>
   <source>Save it without a password</source>
   <translation>パスワードなしで保存してください</translation>
  </message>
  <message>
   <source>Save the file as UTF-8</source>
   <translation>ファイルを UTF-8 で保存してください</translation>
  </message>
  <message>
   <source>Save the page anew</source>
   <translation>ページを保存し直してください</translation>
  </message>
  <message>
   <source>Saving goes on without it; put its folder .git back from a copy</source>
   <translation>保存は続けられます。フォルダー .git を控えから戻してください</translation>
  </message>
  <message>
   <source>Say since which date or brief</source>
   <translation>いつから、またはどのブリーフからかを指定してください</translation>
  </message>
  <message>
   <source>Say why in words</source>
   <translation>理由を書いてください</translation>
  </message>
  <message>
   <source>See: briefer list briefs</source>
   <translation>ブリーフの一覧をご覧ください</translation>
  </message>
  <message>
   <source>See: briefer list organizations</source>
   <translation>組織の一覧をご覧ください</translation>
  </message>
  <message>
   <source>See: briefer list {1}</source>
   <translation>{1} の一覧をご覧ください</translation>
  </message>
  <message>
   <source>See: briefer register</source>
   <translation>台帳をご覧ください</translation>
  </message>
  <message>
   <source>Take a link out</source>
   <translation>参照を外してください</translation>
  </message>
  <message>
   <source>Take brackets out</source>
   <translation>括弧を減らしてください</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>除いてください</translation>
  </message>
  <message>
   <source>Take it out, or leave it: it is kept</source>
   <translation>除くか、そのままにしてください (内容は残ります)</translation>
  </message>
  <message>
   <source>Take it out: it is no text</source>
   <translation>文字ではないため、除いてください</translation>
  </message>
  <message>
   <source>Take the character out</source>
   <translation>その文字を除いてください</translation>
  </message>
  <message>
   <source>Take the link out</source>
   <translation>参照を外してください</translation>
  </message>
  <message>
   <source>Take the point in, or adopt another</source>
   <translation>その要点を入れるか、別の目標を採用してください</translation>
  </message>
  <message>
   <source>Test it first: {% if … %}, or give another value before .{1}</source>
   <translation>先に {% if … %} で確かめるか、.{1} の前に別の値を置いてください</translation>
  </message>
  <message>
   <source>The library has format {1}, made by a newer Briefer; this one writes format {2}. It can be read and exported from, not changed.</source>
   <translation>新しい Briefer が作った形式 {1} のライブラリです (この版は形式 {2})。閲覧と書き出しはできますが、変更はできません。</translation>
  </message>
  <message>
   <source>Update Briefer; until then the library can be read and exported from</source>
   <translation>Briefer を更新してください。それまでは閲覧と書き出しができます</translation>
  </message>
  <message>
   <source>Wait, or have its label changed</source>
   <translation>期限まで待つか、保存区分を変えてください</translation>
  </message>
  <message>
   <source>Write a date as 2019, 2020-08, 2021-09-24 or 2022-01~</source>
   <translation>日付は 2019、2020-08、2021-09-24、2022-01~ のように書いてください</translation>
  </message>
  <message>
   <source>Write a point on it, or take the area out of the brief</source>
   <translation>要点を書くか、ブリーフから分野を外してください</translation>
  </message>
  <message>
   <source>Write a point on its areas, or drop the objective</source>
   <translation>その分野の要点を書くか、目標を外してください</translation>
  </message>
  <message>
   <source>Write an objective held by {1}</source>
   <translation>{1} の目標を書いてください</translation>
  </message>
  <message>
   <source>Write digits only</source>
   <translation>数字だけで書いてください</translation>
  </message>
  <message>
   <source>Write it as [one, two]</source>
   <translation>[一つ, 二つ] のように書いてください</translation>
  </message>
  <message>
   <source>Write it as [{1}]</source>
   <translation>[{1}] のように書いてください</translation>
  </message>
  <message>
   <source>Write it as the built-in styles.yaml: under paragraph, tab: [Name of a style]</source>
   <translation>内蔵の styles.yaml と同じ形で書いてください (paragraph の下に tab: [スタイル名])</translation>
  </message>
  <message>
   <source>Write it as {key: value}</source>
   <translation>{key: value} のように書いてください</translation>
  </message>
  <message>
   <source>Write its 64 letters and digits</source>
   <translation>64 桁の英数字で書いてください</translation>
  </message>
  <message>
   <source>Write key: value lines</source>
   <translation>key: value の行で書いてください</translation>
  </message>
  <message>
   <source>Write one in the brief</source>
   <translation>ブリーフに書いてください</translation>
  </message>
  <message>
   <source>Write one of: {1}</source>
   <translation>次のいずれかを書いてください: {1}</translation>
  </message>
  <message>
   <source>Write one row of two cells for each of view.told_gaps</source>
   <translation>view.told_gaps ごとに 2 セルの行を書いてください</translation>
  </message>
  <message>
   <source>Write one text, in quotes if it holds brackets</source>
   <translation>一つの文で書き、括弧を含む場合は引用符で囲んでください</translation>
  </message>
  <message>
   <source>Write own.1, own.2 and so on</source>
   <translation>own.1、own.2 のように書いてください</translation>
  </message>
  <message>
   <source>Write people/{1}.md</source>
   <translation>people/{1}.md に書いてください</translation>
  </message>
  <message>
   <source>Write say: and use: in the points that are to be raised</source>
   <translation>提起する要点の say: と use: に書いてください</translation>
  </message>
  <message>
   <source>Write say: in points/{1}.md</source>
   <translation>points/{1}.md の say: に書いてください</translation>
  </message>
  <message>
   <source>Write say: in the points that are to be raised</source>
   <translation>提起する要点の say: に書いてください</translation>
  </message>
  <message>
   <source>Write such as docx</source>
   <translation>docx のように書いてください</translation>
  </message>
  <message>
   <source>Write the statement below the second ---</source>
   <translation>二つ目の --- の下に本文を書いてください</translation>
  </message>
  <message>
   <source>Write the value out, or quote it</source>
   <translation>値を書き下すか、引用符で囲んでください</translation>
  </message>
  <message>
   <source>Write true or false</source>
   <translation>true か false を書いてください</translation>
  </message>
  <message>
   <source>Write what holds now, or set until: anew in {1}</source>
   <translation>{1} に今の内容を書くか、until: を改めてください</translation>
  </message>
  <message>
   <source>Write what it means for this meeting</source>
   <translation>この会談での意味を書いてください</translation>
  </message>
  <message>
   <source>Write {1} {2}</source>
   <translation>{1} {2} の数を書いてください</translation>
  </message>
  <message>
   <source>a bottom line for this date</source>
   <translation>この日付での結論</translation>
  </message>
  <message>
   <source>a calendar can't be written as {1}</source>
   <translation>カレンダーは {1} 形式では書き出せません</translation>
  </message>
  <message>
   <source>a change was not kept in the history: {1}</source>
   <translation>変更を履歴に残せませんでした: {1}</translation>
  </message>
  <message>
   <source>a change was saved but not kept in the history: {1}</source>
   <translation>変更は保存しましたが、履歴に残せませんでした: {1}</translation>
  </message>
  <message>
   <source>a chosen dialogue that has covered it</source>
   <translation>これを扱った対話の選択</translation>
  </message>
  <message>
   <source>a chosen dialogue that has covered {1}</source>
   <translation>{1} を扱った対話の選択</translation>
  </message>
  <message>
   <source>a chosen dialogue that has covered {1} since {2}</source>
   <translation>{2} 以降に {1} を扱った対話の選択</translation>
  </message>
  <message>
   <source>a compared file can't be read again: {1}</source>
   <translation>比較したファイルを読み直せません: {1}</translation>
  </message>
  <message>
   <source>a comparison can't be written as {1}</source>
   <translation>比較は {1} 形式では書き出せません</translation>
  </message>
  <message>
   <source>a current post of {1}, who is expected</source>
   <translation>出席予定の {1} の現職</translation>
  </message>
  <message>
   <source>a fresh look at this wording: its point has changed since</source>
   <translation>言い換えの見直し (元の要点が変わりました)</translation>
  </message>
  <message>
   <source>a gap is accepted with a reason only</source>
   <translation>不足の了承には理由が必要です</translation>
  </message>
  <message>
   <source>a link stands where the file is kept</source>
   <translation>ファイルの保管場所がリンクになっています</translation>
  </message>
  <message>
   <source>a list nests deeper than {1} levels</source>
   <translation>箇条書きの階層が {1} を超えています</translation>
  </message>
  <message>
   <source>a meeting that lies ahead: this one had been held by {1}</source>
   <translation>これからの会合 (この会合は {1} までに開催済み)</translation>
  </message>
  <message>
   <source>a memo can't be written as {1}</source>
   <translation>メモは {1} 形式では書き出せません</translation>
  </message>
  <message>
   <source>a part of the Word file is damaged</source>
   <translation>Word ファイルの一部が壊れています</translation>
  </message>
  <message>
   <source>a person, a post or an organization is named {1} already</source>
   <translation>{1} という人物・役職・組織がすでにあります</translation>
  </message>
  <message>
   <source>a point beside the objective {1}</source>
   <translation>目標{1}に関する要点</translation>
  </message>
  <message>
   <source>a record can't be joined with itself</source>
   <translation>同じ記録どうしは統合できません</translation>
  </message>
  <message>
   <source>a record can't be kept apart from itself</source>
   <translation>同じ記録どうしを別々に保つことはできません</translation>
  </message>
  <message>
   <source>a second source for {1} points that rest on one alone</source>
   <translation>出典が一つだけの要点 {1} 件の二つ目の出典</translation>
  </message>
  <message>
   <source>a second source for {1}, which rests on {2} alone</source>
   <translation>{2} だけに基づく{1}の二つ目の出典</translation>
  </message>
  <message>
   <source>a session of the {1} before the meeting: it will be {2} overdue by {3}</source>
   <translation>会談前の {1} の開催 ({3} 時点で {2}超過)</translation>
  </message>
  <message>
   <source>a session of the {1}: it is {2} overdue</source>
   <translation>{1} の開催 ({2}超過)</translation>
  </message>
  <message>
   <source>a source for {1}</source>
   <translation>{1}の出典</translation>
  </message>
  <message>
   <source>a source for {1} that had come out by then</source>
   <translation>その時点で公表済みの{1}の出典</translation>
  </message>
  <message>
   <source>addressee</source>
   <translation>宛先</translation>
  </message>
  <message>
   <source>agenda</source>
   <translation>議題</translation>
  </message>
  <message>
   <source>another file has that name already</source>
   <translation>その名前のファイルがすでにあります</translation>
  </message>
  <message>
   <source>another record has that name already</source>
   <translation>その名前の記録がすでにあります</translation>
  </message>
  <message>
   <source>another record is named {1} already</source>
   <translation>{1} という記録がすでにあります</translation>
  </message>
  <message>
   <source>anything on {1}</source>
   <translation>{1} に関する内容</translation>
  </message>
  <message>
   <source>area</source>
   <translation>技術分野</translation>
  </message>
  <message>
   <source>bearing</source>
   <translation>この会談への関わり</translation>
  </message>
  <message>
   <source>begins with two byte order marks</source>
   <translation>先頭に BOM が二つあります</translation>
  </message>
  <message>
   <source>biography</source>
   <translation>略歴</translation>
  </message>
  <message>
   <source>brief</source>
   <translation>ブリーフ</translation>
  </message>
  <message>
   <source>briefs</source>
   <translation>ブリーフ</translation>
  </message>
  <message>
   <source>broken front matter: {1}</source>
   <translation>見出し部が壊れています: {1}</translation>
  </message>
  <message>
   <source>can't be opened: {1}</source>
   <translation>開けません: {1}</translation>
  </message>
  <message>
   <source>can't be read as a record</source>
   <translation>記録として読めません</translation>
  </message>
  <message>
   <source>can't be read: {1}</source>
   <translation>読めません: {1}</translation>
  </message>
  <message>
   <source>clearing principal</source>
   <translation>経由先</translation>
  </message>
  <message>
   <source>counterpart</source>
   <translation>相手方</translation>
  </message>
  <message>
   <source>date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>date of the meeting</source>
   <translation>会合の日付</translation>
  </message>
  <message>
   <source>day of the addendum</source>
   <translation>追補の日付</translation>
  </message>
  <message>
   <source>day of the memo</source>
   <translation>メモの日付</translation>
  </message>
  <message>
   <source>dialogue</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>drafting office</source>
   <translation>起案部局</translation>
  </message>
  <message>
   <source>each</source>
   <translation>それぞれ</translation>
  </message>
  <message>
   <source>ends before it was known</source>
   <translation>判明前に終わっています</translation>
  </message>
  <message>
   <source>evidence</source>
   <translation>根拠</translation>
  </message>
  <message>
   <source>files that end in {1} are not read</source>
   <translation>{1} のファイルは読み込めません</translation>
  </message>
  <message>
   <source>has a field without a name</source>
   <translation>名前のない項目があります</translation>
  </message>
  <message>
   <source>has no text</source>
   <translation>本文がありません</translation>
  </message>
  <message>
   <source>has no {1}</source>
   <translation>{1} がありません</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>在任者</translation>
  </message>
  <message>
   <source>holds a character that no text should (U+{1})</source>
   <translation>使えない文字があります (U+{1})</translation>
  </message>
  <message>
   <source>holds a zero byte</source>
   <translation>NUL 文字があります</translation>
  </message>
  <message>
   <source>holds several documents</source>
   <translation>文書が複数あります</translation>
  </message>
  <message>
   <source>host</source>
   <translation>主催者</translation>
  </message>
  <message>
   <source>interpreter</source>
   <translation>通訳</translation>
  </message>
  <message>
   <source>is a folder that is not read</source>
   <translation>読み込み対象外のフォルダーです</translation>
  </message>
  <message>
   <source>is a folder, which is not read</source>
   <translation>読み込み対象外のフォルダーです</translation>
  </message>
  <message>
   <source>is a {1} without a source</source>
   <translation>出典のない {1} です</translation>
  </message>
  <message>
   <source>is an {1} that nobody holds</source>
   <translation>誰の見解か分からない {1} です</translation>
  </message>
  <message>
   <source>is corrected without a source</source>
   <translation>訂正に出典がありません</translation>
  </message>
  <message>
   <source>is held on no source</source>
   <translation>開催済みの根拠となる出典がありません</translation>
  </message>
  <message>
   <source>is nested too deep</source>
   <translation>階層が深すぎます</translation>
  </message>
  <message>
   <source>is no entry of the register</source>
   <translation>台帳の記録ではありません</translation>
  </message>
  <message>
   <source>is no ordinary file</source>
   <translation>通常のファイルではありません</translation>
  </message>
  <message>
   <source>is not UTF-8 text</source>
   <translation>UTF-8 の文ではありません</translation>
  </message>
  <message>
   <source>is not YAML: {1}</source>
   <translation>YAML として読めません: {1}</translation>
  </message>
  <message>
   <source>is not a list of fields</source>
   <translation>項目の並びではありません</translation>
  </message>
  <message>
   <source>is too large for a record ({1})</source>
   <translation>記録として大きすぎます ({1})</translation>
  </message>
  <message>
   <source>is too large for an entry ({1})</source>
   <translation>台帳の記録として大きすぎます ({1})</translation>
  </message>
  <message>
   <source>it can't be opened: {1}</source>
   <translation>開けません: {1}</translation>
  </message>
  <message>
   <source>it has {1} rows for {2}</source>
   <translation>{2} に対して {1} 行あります</translation>
  </message>
  <message>
   <source>it is no ordinary file</source>
   <translation>通常のファイルではありません</translation>
  </message>
  <message>
   <source>leads in a circle: {1}</source>
   <translation>参照が循環しています: {1}</translation>
  </message>
  <message>
   <source>library.yaml can't be read: {1}</source>
   <translation>library.yaml を読めません: {1}</translation>
  </message>
  <message>
   <source>library.yaml {1}</source>
   <translation>library.yaml {1}</translation>
  </message>
  <message>
   <source>library.yaml: {1}</source>
   <translation>library.yaml: {1}</translation>
  </message>
  <message>
   <source>main obstacle</source>
   <translation>主な障害</translation>
  </message>
  <message>
   <source>meeting</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>names of those who drafted, approved and cleared</source>
   <translation>起案者・承認者・合議者の氏名</translation>
  </message>
  <message>
   <source>newer evidence for {1} points that are older than the desk’s limit</source>
   <translation>期限より古い要点 {1} 件の新しい根拠</translation>
  </message>
  <message>
   <source>newer evidence for {1} than of {2}</source>
   <translation>{2} より新しい{1}の根拠</translation>
  </message>
  <message>
   <source>no entry of the register is named {1}</source>
   <translation>{1} という台帳の記録はありません</translation>
  </message>
  <message>
   <source>no font on this machine has {1}{2}</source>
   <translation>{1}{2} を含むフォントがこの端末にありません</translation>
  </message>
  <message>
   <source>no gap is accepted under the key {1}</source>
   <translation>キー {1} で了承された不足はありません</translation>
  </message>
  <message>
   <source>no step leads on from format {1}</source>
   <translation>形式 {1} からの移行手順がありません</translation>
  </message>
  <message>
   <source>no {1} is named {2}</source>
   <translation>{2} という{1}はありません</translation>
  </message>
  <message>
   <source>notetaker</source>
   <translation>記録係</translation>
  </message>
  <message>
   <source>nothing is missing under the key {1}</source>
   <translation>キー {1} の不足はありません</translation>
  </message>
  <message>
   <source>nothing is planned or due on a date that is known</source>
   <translation>日付の分かる予定や期限はありません</translation>
  </message>
  <message>
   <source>nothing is removed while an entry can't be read: {1}</source>
   <translation>読めない記録がある間は削除しません: {1}</translation>
  </message>
  <message>
   <source>nothing stands before .{1}</source>
   <translation>.{1} の前に何もありません</translation>
  </message>
  <message>
   <source>nothing was found under the key {1}</source>
   <translation>キー {1} の指摘はありません</translation>
  </message>
  <message>
   <source>objectives</source>
   <translation>目標</translation>
  </message>
  <message>
   <source>organization</source>
   <translation>組織</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>担当</translation>
  </message>
  <message>
   <source>page {1} holds more text than a page can</source>
   <translation>{1} ページの文字が多すぎます</translation>
  </message>
  <message>
   <source>page {1} of the PDF is damaged</source>
   <translation>PDF の {1} ページが壊れています</translation>
  </message>
  <message>
   <source>part {1} of {2}</source>
   <translation>{2} の {1} 番目</translation>
  </message>
  <message>
   <source>participants</source>
   <translation>出席者</translation>
  </message>
  <message>
   <source>person</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>place</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>place of the meeting</source>
   <translation>会合の場所</translation>
  </message>
  <message>
   <source>point</source>
   <translation>要点</translation>
  </message>
  <message>
   <source>post</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>reading the file took too long and was given up</source>
   <translation>読み込みに時間がかかりすぎるため中止しました</translation>
  </message>
  <message>
   <source>records are kept apart with a reason only</source>
   <translation>別々に保つには理由が必要です</translation>
  </message>
  <message>
   <source>source</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>sources</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>spoken point</source>
   <translation>発言要領</translation>
  </message>
  <message>
   <source>spoken points</source>
   <translation>発言要領</translation>
  </message>
  <message>
   <source>spoken points on {1}</source>
   <translation>{1} に関する発言要領</translation>
  </message>
  <message>
   <source>statement</source>
   <translation>声明</translation>
  </message>
  <message>
   <source>steps that can still be taken, and who takes them</source>
   <translation>まだ取れる措置とその担当</translation>
  </message>
  <message>
   <source>template error: {1}</source>
   <translation>テンプレートの誤り: {1}</translation>
  </message>
  <message>
   <source>the PDF can't be set: {1}</source>
   <translation>PDF を組めません: {1}</translation>
  </message>
  <message>
   <source>the PDF has {1} pages; at most {2} are read</source>
   <translation>PDF が {1} ページあります (上限 {2} ページ)</translation>
  </message>
  <message>
   <source>the PDF holds pictures of pages and no text</source>
   <translation>PDF はページの画像だけで、文字がありません</translation>
  </message>
  <message>
   <source>the answers do not say yet what to make</source>
   <translation>作成に必要な回答がそろっていません</translation>
  </message>
  <message>
   <source>the brief as it was can't be read: {1}</source>
   <translation>以前のブリーフを読めません: {1}</translation>
  </message>
  <message>
   <source>the brief that this one updates</source>
   <translation>更新元のブリーフ</translation>
  </message>
  <message>
   <source>the brief {1} has no as-of date: it is today's every day</source>
   <translation>ブリーフ {1} には基準日がなく、常に今日現在です</translation>
  </message>
  <message>
   <source>the brief {1} updates no earlier one</source>
   <translation>ブリーフ {1} は前の版を更新したものではありません</translation>
  </message>
  <message>
   <source>the comparison would replace one of the two memos</source>
   <translation>比較の結果が元のメモを上書きしてしまいます</translation>
  </message>
  <message>
   <source>the dates are reversed: {1} is before {2}</source>
   <translation>日付が逆です: {1} は {2} より前です</translation>
  </message>
  <message>
   <source>the entry can't be changed as it stands</source>
   <translation>この記録は今の形では変更できません</translation>
  </message>
  <message>
   <source>the entry can't be read: {1}</source>
   <translation>記録を読めません: {1}</translation>
  </message>
  <message>
   <source>the entry says that its file was removed, but it stands: {1}</source>
   <translation>記録では削除済みのファイルが残っています: {1}</translation>
  </message>
  <message>
   <source>the file can't be copied: {1}</source>
   <translation>ファイルを写せません: {1}</translation>
  </message>
  <message>
   <source>the file can't be read, so it is not overwritten: {1}</source>
   <translation>ファイルを読めないため、上書きしません: {1}</translation>
  </message>
  <message>
   <source>the file can't be read: {1}</source>
   <translation>ファイルを読めません: {1}</translation>
  </message>
  <message>
   <source>the file has more than {1} paragraphs</source>
   <translation>段落が {1} を超えています</translation>
  </message>
  <message>
   <source>the file holds bytes that are no text</source>
   <translation>文字でないデータが含まれています</translation>
  </message>
  <message>
   <source>the file holds tracked changes already</source>
   <translation>ファイルにすでに変更履歴があります</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>ファイルが空です</translation>
  </message>
  <message>
   <source>the file is larger than 200 MB</source>
   <translation>ファイルが 200 MB を超えています</translation>
  </message>
  <message>
   <source>the file is no Word document that can be read</source>
   <translation>読める Word 文書ではありません</translation>
  </message>
  <message>
   <source>the file is under a password</source>
   <translation>ファイルがパスワード付きです</translation>
  </message>
  <message>
   <source>the file is under a password, or in the format of Word before 2007</source>
   <translation>ファイルがパスワード付きか、Word 2007 より前の形式です</translation>
  </message>
  <message>
   <source>the file made the reader fail</source>
   <translation>ファイルの読み込みに失敗しました</translation>
  </message>
  <message>
   <source>the file of {1} was removed on {2}</source>
   <translation>{1} のファイルは {2} に削除されました</translation>
  </message>
  <message>
   <source>the file unpacks to more than 200 MB</source>
   <translation>展開すると 200 MB を超えます</translation>
  </message>
  <message>
   <source>the file unpacks to more than 500 MB</source>
   <translation>展開すると 500 MB を超えます</translation>
  </message>
  <message>
   <source>the file was changed outside Briefer meanwhile</source>
   <translation>ファイルが Briefer の外で変更されました</translation>
  </message>
  <message>
   <source>the file was changed while it was read</source>
   <translation>読み込み中にファイルが変更されました</translation>
  </message>
  <message>
   <source>the file was deleted outside Briefer meanwhile</source>
   <translation>ファイルが Briefer の外で削除されました</translation>
  </message>
  <message>
   <source>the file was removed on {1}: {2}</source>
   <translation>ファイルは {1} に削除されました: {2}</translation>
  </message>
  <message>
   <source>the file would stand among the files that it is made from</source>
   <translation>元のファイルと同じ場所には書き出せません</translation>
  </message>
  <message>
   <source>the final has {1} open gap{2}: {3}</source>
   <translation>最終版に不足が {1} 件残っています{2}: {3}</translation>
  </message>
  <message>
   <source>the first line is not ---</source>
   <translation>最初の行が --- ではありません</translation>
  </message>
  <message>
   <source>the folder is no library</source>
   <translation>このフォルダーはライブラリではありません</translation>
  </message>
  <message>
   <source>the folder {1} can't be made: {2}</source>
   <translation>フォルダー {1} を作れません: {2}</translation>
  </message>
  <message>
   <source>the folder {1} {2}</source>
   <translation>フォルダー {1} {2}</translation>
  </message>
  <message>
   <source>the front matter has no end</source>
   <translation>見出し部が終わっていません</translation>
  </message>
  <message>
   <source>the history can't be read: {1}</source>
   <translation>履歴を読めません: {1}</translation>
  </message>
  <message>
   <source>the history has no change {1}</source>
   <translation>履歴に変更 {1} はありません</translation>
  </message>
  <message>
   <source>the history of the meeting</source>
   <translation>会合の経過</translation>
  </message>
  <message>
   <source>the house rule can't be read: {1}</source>
   <translation>表記基準を読めません: {1}</translation>
  </message>
  <message>
   <source>the house rule is no file of rules</source>
   <translation>表記基準のファイルではありません</translation>
  </message>
  <message>
   <source>the house rule {1}</source>
   <translation>表記基準 {1}</translation>
  </message>
  <message>
   <source>the house rule: {1}</source>
   <translation>表記基準: {1}</translation>
  </message>
  <message>
   <source>the kept file can't be read: {1}</source>
   <translation>保管したファイルを読めません: {1}</translation>
  </message>
  <message>
   <source>the letterhead can't be read: {1}</source>
   <translation>レターヘッドを読めません: {1}</translation>
  </message>
  <message>
   <source>the letterhead is no Word document that can be read</source>
   <translation>レターヘッドは読める Word 文書ではありません</translation>
  </message>
  <message>
   <source>the letterhead is under a password, or in the format of Word before 2007</source>
   <translation>レターヘッドがパスワード付きか、Word 2007 より前の形式です</translation>
  </message>
  <message>
   <source>the letterhead leaves less than an inch for text</source>
   <translation>レターヘッドの本文の幅が 1 インチ未満です</translation>
  </message>
  <message>
   <source>the letterhead unpacks to more than 200 MB</source>
   <translation>レターヘッドは展開すると 200 MB を超えます</translation>
  </message>
  <message>
   <source>the library has no default brief</source>
   <translation>ライブラリに既定のブリーフがありません</translation>
  </message>
  <message>
   <source>the library needs a brief to open with</source>
   <translation>ライブラリにはブリーフが一つ必要です</translation>
  </message>
  <message>
   <source>the library was not made: {1}</source>
   <translation>ライブラリを作成できませんでした: {1}</translation>
  </message>
  <message>
   <source>the marking profile can't be read: {1}</source>
   <translation>取扱表示の設定を読めません: {1}</translation>
  </message>
  <message>
   <source>the marking profile {1}</source>
   <translation>取扱表示の設定 {1}</translation>
  </message>
  <message>
   <source>the marking profile: {1}</source>
   <translation>取扱表示の設定: {1}</translation>
  </message>
  <message>
   <source>the meeting</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>the memo is to be marked {1} and holds more: {2}</source>
   <translation>メモの取扱表示は {1} ですが、それを超える内容があります: {2}</translation>
  </message>
  <message>
   <source>the name {1} is unknown</source>
   <translation>{1} という名前はありません</translation>
  </message>
  <message>
   <source>the original sum</source>
   <translation>元の金額</translation>
  </message>
  <message>
   <source>the page can't be read: {1}</source>
   <translation>ページを読めません: {1}</translation>
  </message>
  <message>
   <source>the page is empty</source>
   <translation>ページが空です</translation>
  </message>
  <message>
   <source>the picture can't be drawn</source>
   <translation>図を描けません</translation>
  </message>
  <message>
   <source>the point of the adopted objective {1}, which the memo does not take</source>
   <translation>採用した目標{1}の要点 (メモに入っていません)</translation>
  </message>
  <message>
   <source>the program's own folder {1} is missing</source>
   <translation>プログラムのフォルダー {1} がありません</translation>
  </message>
  <message>
   <source>the record was not there after that change</source>
   <translation>その変更の時点に記録はありません</translation>
  </message>
  <message>
   <source>the record would not read back as it is</source>
   <translation>記録がそのとおりに読み戻せません</translation>
  </message>
  <message>
   <source>the register can't be written as {1}</source>
   <translation>台帳は {1} 形式では書き出せません</translation>
  </message>
  <message>
   <source>the register needs to be told {1}</source>
   <translation>台帳に {1} が必要です</translation>
  </message>
  <message>
   <source>the row {1} has {2} cells for {3} columns</source>
   <translation>行 {1} は {3} 列に対して {2} セルです</translation>
  </message>
  <message>
   <source>the style map can't be read: {1}</source>
   <translation>スタイルの対応表を読めません: {1}</translation>
  </message>
  <message>
   <source>the style map names {1}, which is no {2} style of a memo</source>
   <translation>スタイルの対応表の {1} はメモの {2} スタイルではありません</translation>
  </message>
  <message>
   <source>the template can't be read: {1}</source>
   <translation>テンプレートを読めません: {1}</translation>
  </message>
  <message>
   <source>the template is not UTF-8 text</source>
   <translation>テンプレートが UTF-8 ではありません</translation>
  </message>
  <message>
   <source>the template is not there any more</source>
   <translation>テンプレートがなくなっています</translation>
  </message>
  <message>
   <source>the template may not do this: {1}</source>
   <translation>テンプレートでは許されない操作です: {1}</translation>
  </message>
  <message>
   <source>the template was changed outside Briefer meanwhile</source>
   <translation>テンプレートが Briefer の外で変更されました</translation>
  </message>
  <message>
   <source>the template was stopped: it includes or calls itself without end</source>
   <translation>テンプレートを停止しました: 自身を際限なく呼び出しています</translation>
  </message>
  <message>
   <source>the template was stopped: {1}</source>
   <translation>テンプレートを停止しました: {1}</translation>
  </message>
  <message>
   <source>the text is damaged at byte {1}: it is not {2} throughout</source>
   <translation>{1} バイト目で文字が壊れています ({2} ではありません)</translation>
  </message>
  <message>
   <source>the text is in an encoding that can't be told for sure</source>
   <translation>文字コードを判別できません</translation>
  </message>
  <message>
   <source>the text is no record: {1}</source>
   <translation>記録として読めない文です: {1}</translation>
  </message>
  <message>
   <source>there is no hold on {1}</source>
   <translation>{1} は保全中ではありません</translation>
  </message>
  <message>
   <source>there is no letterhead {1}</source>
   <translation>レターヘッド {1} はありません</translation>
  </message>
  <message>
   <source>there is no library folder</source>
   <translation>ライブラリのフォルダーがありません</translation>
  </message>
  <message>
   <source>there is no marking profile {1}</source>
   <translation>取扱表示の設定 {1} はありません</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>そのファイルはありません</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>そのファイルやフォルダーはありません</translation>
  </message>
  <message>
   <source>there is no template {1}</source>
   <translation>テンプレート {1} はありません</translation>
  </message>
  <message>
   <source>there is no text in the file</source>
   <translation>ファイルに文字がありません</translation>
  </message>
  <message>
   <source>there is something there already</source>
   <translation>そこにはすでに何かがあります</translation>
  </message>
  <message>
   <source>this is no library and no brief of one</source>
   <translation>ライブラリでもそのブリーフでもありません</translation>
  </message>
  <message>
   <source>this was changed again since, so the step can't be taken back</source>
   <translation>その後に変更されたため、この操作は元に戻せません</translation>
  </message>
  <message>
   <source>time</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>under {1} a row such as | --- | --- | is missing</source>
   <translation>{1} の下に | --- | --- | のような行がありません</translation>
  </message>
  <message>
   <source>uses a YAML alias (*)</source>
   <translation>YAML のエイリアス (*) が使われています</translation>
  </message>
  <message>
   <source>uses a YAML anchor (&amp;)</source>
   <translation>YAML のアンカー (&amp;) が使われています</translation>
  </message>
  <message>
   <source>uses a YAML tag (!)</source>
   <translation>YAML のタグ (!) が使われています</translation>
  </message>
  <message>
   <source>version seen</source>
   <translation>確認した版</translation>
  </message>
  <message>
   <source>visitor</source>
   <translation>訪問者</translation>
  </message>
  <message>
   <source>what holds after {1} of {2}</source>
   <translation>{1} より後の{2}の内容</translation>
  </message>
  <message>
   <source>what holds now of {1} points that are past their date</source>
   <translation>期限を過ぎた要点 {1} 件の今の内容</translation>
  </message>
  <message>
   <source>what is to be decided</source>
   <translation>決定事項</translation>
  </message>
  <message>
   <source>what it wants</source>
   <translation>先方の要望</translation>
  </message>
  <message>
   <source>what the memo was made with can't be read again: {1}</source>
   <translation>メモの作成時の内容を読み直せません: {1}</translation>
  </message>
  <message>
   <source>what the other side wants from this meeting ({1})</source>
   <translation>先方がこの会談に求めるもの ({1})</translation>
  </message>
  <message>
   <source>what to mind</source>
   <translation>留意点</translation>
  </message>
  <message>
   <source>where it stands</source>
   <translation>現状</translation>
  </message>
  <message>
   <source>whether it is planned or held</source>
   <translation>予定か開催済みか</translation>
  </message>
  <message>
   <source>who is {1}</source>
   <translation>{1} の在任者</translation>
  </message>
  <message>
   <source>who is {1} ({2})</source>
   <translation>{1} の在任者 ({2})</translation>
  </message>
  <message>
   <source>who {1}</source>
   <translation>{1} の氏名</translation>
  </message>
  <message>
   <source>word on {1} in the readout of the {2}</source>
   <translation>{2} の発表における {1} への言及</translation>
  </message>
  <message>
   <source>word on {1} in the readout of the {2}, promised {3}</source>
   <translation>{2} の発表における {1} への言及 ({3} に約束)</translation>
  </message>
  <message>
   <source>your own library can't be looked for: {1}</source>
   <translation>ご自分のライブラリを確かめられません: {1}</translation>
  </message>
  <message>
   <source>{1} can't be made: {2}</source>
   <translation>{1} を作れません: {2}</translation>
  </message>
  <message>
   <source>{1} can't be read, and a link in it could not follow</source>
   <translation>{1} が読めず、中の参照を変更できません</translation>
  </message>
  <message>
   <source>{1} can't be read: {2}</source>
   <translation>{1} を読めません: {2}</translation>
  </message>
  <message>
   <source>{1} can't be {2}</source>
   <translation>{1} に {2} は書けません</translation>
  </message>
  <message>
   <source>{1} could not be changed</source>
   <translation>{1} を変更できませんでした</translation>
  </message>
  <message>
   <source>{1} has no retention label, so nothing says that it may go</source>
   <translation>{1} に保存区分がないため、削除してよいか分かりません</translation>
  </message>
  <message>
   <source>{1} has no {2}</source>
   <translation>{1} に {2} がありません</translation>
  </message>
  <message>
   <source>{1} has to stand alone on its line</source>
   <translation>{1} は単独の行に書いてください</translation>
  </message>
  <message>
   <source>{1} is before {2}, the date of the brief {3}</source>
   <translation>{1} はブリーフ {3} の基準日 {2} より前です</translation>
  </message>
  <message>
   <source>{1} is kept {2} under {3}</source>
   <translation>{1} は {3} により {2} 保存されます</translation>
  </message>
  <message>
   <source>{1} is missing</source>
   <translation>{1} がありません</translation>
  </message>
  <message>
   <source>{1} is neither true nor false</source>
   <translation>{1} が true でも false でもありません</translation>
  </message>
  <message>
   <source>{1} is nested too deep</source>
   <translation>{1} の階層が深すぎます</translation>
  </message>
  <message>
   <source>{1} is no brief and no date such as 2022-01-15</source>
   <translation>{1} はブリーフでも 2022-01-15 のような日付でもありません</translation>
  </message>
  <message>
   <source>{1} is no brief, no date such as 2022-01-15 and no .docx file</source>
   <translation>{1} はブリーフでも日付 (2022-01-15 など) でも .docx ファイルでもありません</translation>
  </message>
  <message>
   <source>{1} is no field of {2}</source>
   <translation>{1} は {2} の項目ではありません</translation>
  </message>
  <message>
   <source>{1} is no id of a point just for this memo</source>
   <translation>{1} はこのメモだけの要点の ID ではありません</translation>
  </message>
  <message>
   <source>{1} is not a field that Briefer knows</source>
   <translation>{1} という項目はありません</translation>
  </message>
  <message>
   <source>{1} is not a group of fields</source>
   <translation>{1} が項目のまとまりではありません</translation>
  </message>
  <message>
   <source>{1} is not a list</source>
   <translation>{1} が一覧ではありません</translation>
  </message>
  <message>
   <source>{1} is not a part that Briefer knows</source>
   <translation>{1} という項目はありません</translation>
  </message>
  <message>
   <source>{1} is not a text</source>
   <translation>{1} が文ではありません</translation>
  </message>
  <message>
   <source>{1} is not a whole number</source>
   <translation>{1} が整数ではありません</translation>
  </message>
  <message>
   <source>{1} is not among the briefs</source>
   <translation>{1} はブリーフの一覧にありません</translation>
  </message>
  <message>
   <source>{1} is not among the house rules</source>
   <translation>{1} は表記基準の一覧にありません</translation>
  </message>
  <message>
   <source>{1} is not among the organizations</source>
   <translation>{1} は組織の一覧にありません</translation>
  </message>
  <message>
   <source>{1} is not among the {2}</source>
   <translation>{1} は{2}にありません</translation>
  </message>
  <message>
   <source>{1} is not on the library's handling scale</source>
   <translation>{1} はライブラリの取扱区分にありません</translation>
  </message>
  <message>
   <source>{1} is not on the library's scale</source>
   <translation>{1} はライブラリの取扱区分にありません</translation>
  </message>
  <message>
   <source>{1} is on hold since {2}{3}: {4}</source>
   <translation>{1} は {2}{3} から保全中です: {4}</translation>
  </message>
  <message>
   <source>{1} is too {2}</source>
   <translation>{1} が{2}です</translation>
  </message>
  <message>
   <source>{1} month</source>
   <translation>{1}か月</translation>
  </message>
  <message>
   <source>{1} months</source>
   <translation>{1}か月</translation>
  </message>
  <message>
   <source>{1} of part {2} of {3}</source>
   <translation>{3} の {2} 番目の {1}</translation>
  </message>
  <message>
   <source>{1} rests on no source</source>
   <translation>{1} に出典がありません</translation>
  </message>
  <message>
   <source>{1} stands twice, first in line {2}</source>
   <translation>{1} が重複しています (最初は {2} 行目)</translation>
  </message>
  <message>
   <source>{1} to {2} months</source>
   <translation>{1}～{2}か月</translation>
  </message>
  <message>
   <source>{1} was not deleted: {2}</source>
   <translation>{1} を削除できませんでした: {2}</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Close Briefer</source>
   <translation>Briefer を終了</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>問題が起きました</translation>
  </message>
  <message>
   <source>Something went wrong inside Briefer. What you typed is kept. You can go on; if it happens again, close Briefer and open it anew, and send the details to whoever looks after it.</source>
   <translation>Briefer の内部で問題が起きました。入力した内容は残っています。作業は続けられます。再び起きた場合は Briefer を起動し直し、詳細を管理担当者にお送りください。</translation>
  </message>
 </context>
 <context>
  <name>DateField</name>
  <message>
   <source>For example: Jan 15, 2022, or 2022-01, or 2022</source>
   <translation>例: 2022年1月15日、2022-01、2022</translation>
  </message>
  <message>
   <source>This is not a date. Write it like Jan 15, 2022, or 2022-01.</source>
   <translation>日付として読めません。2022年1月15日、2022-01 のように書いてください。</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今日</translation>
  </message>
 </context>
 <context>
  <name>DeletionSheet</name>
  <message>
   <source>&amp;Delete</source>
   <translation>削除(&amp;D)</translation>
  </message>
  <message>
   <source>Delete “{name}”?</source>
   <translation>「{name}」を削除しますか。</translation>
  </message>
  <message>
   <source>Nothing in the library links to it.</source>
   <translation>ライブラリ内に参照元はありません。</translation>
  </message>
  <message>
   <source>The library then opens with “{name}”.</source>
   <translation>以後、ライブラリは「{name}」で開きます。</translation>
  </message>
  <message>
   <source>These files can’t be read and may link to it; they stay as they are:</source>
   <translation>次のファイルは読めず、参照している可能性があります。そのまま残します:</translation>
  </message>
  <message>
   <source>You can take this back with Undo.</source>
   <translation>「元に戻す」で取り消せます。</translation>
  </message>
  <message>
   <source>{name} ({kind}: {fields})</source>
   <translation>{name} ({kind}: {fields})</translation>
  </message>
 </context>
 <context>
  <name>Details</name>
  <message>
   <source>Click a mark to see what is on file of it.</source>
   <translation>印をクリックすると、その記録を表示します。</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Export</source>
   <translation>書き出し</translation>
  </message>
  <message>
   <source>Go on without them</source>
   <translation>破棄して続ける</translation>
  </message>
  <message>
   <source>Neither the library nor this machine takes them: the disk may be full.</source>
   <translation>ライブラリにもこの端末にも保存できません。ディスクに空きがない可能性があります。</translation>
  </message>
  <message>
   <source>New Library</source>
   <translation>新しいライブラリ</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>保存できません</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>The changes to “{title}” can’t be saved.</source>
   <translation>「{title}」の変更を保存できません。</translation>
  </message>
  <message>
   <source>The memo as it was on this date, such as Jan 15, 2022:</source>
   <translation>比較する基準日 (例: 2022年1月15日):</translation>
  </message>
 </context>
 <context>
  <name>ExportPanel</name>
  <message>
   <source>DRAFT on every page, numbered lines, comments on what is missing</source>
   <translation>各ページに DRAFT、行番号、不足箇所へのコメント付き</translation>
  </message>
  <message>
   <source>Draft for clearance</source>
   <translation>決裁用の案</translation>
  </message>
  <message>
   <source>Export to Word</source>
   <translation>Word に書き出す</translation>
  </message>
  <message>
   <source>Exported {name} to {folder}</source>
   <translation>{name} を {folder} に書き出しました</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>最終版</translation>
  </message>
  <message>
   <source>For your own desk</source>
   <translation>手元の控え用</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>分量</translation>
  </message>
  <message>
   <source>No gaps</source>
   <translation>不足なし</translation>
  </message>
  <message>
   <source>Nothing is missing</source>
   <translation>不足はありません</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>フォルダーで表示</translation>
  </message>
  <message>
   <source>The library is still opening</source>
   <translation>ライブラリを開いています</translation>
  </message>
  <message>
   <source>What the export is for</source>
   <translation>書き出しの用途</translation>
  </message>
  <message>
   <source>What the memo marks as missing</source>
   <translation>メモに不足と表示される事項</translation>
  </message>
  <message>
   <source>Without any of these; open gaps are asked about</source>
   <translation>DRAFT・行番号・コメントなし。不足があれば確認します</translation>
  </message>
  <message>
   <source>Working copy</source>
   <translation>手元用</translation>
  </message>
  <message>
   <source>Write the memo as a Word file (Ctrl+E)</source>
   <translation>メモを Word ファイルに書き出します (Ctrl+E)</translation>
  </message>
  <message>
   <source>{changes}: {name}</source>
   <translation>{changes}: {name}</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML ファイル (*.html)</translation>
  </message>
  <message>
   <source>Markdown files (*.md)</source>
   <translation>Markdown ファイル (*.md)</translation>
  </message>
  <message>
   <source>No program on this machine opens {name}. Use Show in folder.</source>
   <translation>{name} を開くプログラムがありません。「フォルダーで表示」をお使いください。</translation>
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>PDF ファイル (*.pdf)</translation>
  </message>
  <message>
   <source>Word files (*.docx)</source>
   <translation>Word ファイル (*.docx)</translation>
  </message>
 </context>
 <context>
  <name>GapList</name>
  <message>
   <source>Missing</source>
   <translation>不足</translation>
  </message>
  <message>
   <source>What is missing in the memo</source>
   <translation>メモに不足している事項</translation>
  </message>
  <message>
   <source>Where to fill it</source>
   <translation>記入する場所</translation>
  </message>
 </context>
 <context>
  <name>GapsView</name>
  <message>
   <source>&amp;Accept with a reason…</source>
   <translation>理由を付けて了承(&amp;A)…</translation>
  </message>
  <message>
   <source>Accept what is missing</source>
   <translation>不足を了承</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>了承済み</translation>
  </message>
  <message>
   <source>Ask a&amp;gain</source>
   <translation>了承を取り消す(&amp;G)</translation>
  </message>
  <message>
   <source>Marked in the memo: fill them</source>
   <translation>メモに表示されるもの: 記入してください</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>不足</translation>
  </message>
  <message>
   <source>Not on file: fill them, or accept them with a reason</source>
   <translation>記録にないもの: 記入するか、理由を付けて了承してください</translation>
  </message>
  <message>
   <source>Nothing is missing.</source>
   <translation>不足はありません。</translation>
  </message>
  <message>
   <source>Select what is not on file</source>
   <translation>記録にないものを選択してください</translation>
  </message>
  <message>
   <source>Select what was accepted</source>
   <translation>了承済みのものを選択してください</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>What is missing in the brief</source>
   <translation>ブリーフに不足している事項</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>対応</translation>
  </message>
  <message>
   <source>Why it may stay so (kept with the brief, printed in the memo):</source>
   <translation>このままでよい理由 (ブリーフに残り、メモに印刷されます):</translation>
  </message>
  <message>
   <source>accept what is missing</source>
   <translation>不足の了承</translation>
  </message>
  <message>
   <source>ask again for what is missing</source>
   <translation>不足の了承の取り消し</translation>
  </message>
  <message>
   <source>{n} accepted.</source>
   <translation>了承済み {n} 件。</translation>
  </message>
 </context>
 <context>
  <name>HandingOverDialog</name>
  <message>
   <source>&amp;To whom</source>
   <translation>手交先(&amp;T)</translation>
  </message>
  <message>
   <source>Correct the date first</source>
   <translation>先に日付を訂正してください</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>手交</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>記録する</translation>
  </message>
  <message>
   <source>On whose &amp;word</source>
   <translation>情報元(&amp;W)</translation>
  </message>
  <message>
   <source>Say to whom first</source>
   <translation>先に手交先を書いてください</translation>
  </message>
  <message>
   <source>Such as: the President</source>
   <translation>例: 総理大臣</translation>
  </message>
  <message>
   <source>Such as: the executive secretariat</source>
   <translation>例: 大臣官房総務課</translation>
  </message>
  <message>
   <source>W&amp;hen</source>
   <translation>手交日(&amp;H)</translation>
  </message>
  <message>
   <source>When it was handed over</source>
   <translation>手交した日</translation>
  </message>
 </context>
 <context>
  <name>HouseStyle</name>
  <message>
   <source>About {n} pages in front of the tabs</source>
   <translation>本文は約 {n} ページ</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>指摘</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>無効</translation>
  </message>
  <message>
   <source>On</source>
   <translation>有効</translation>
  </message>
  <message>
   <source>On, for another language</source>
   <translation>有効 (別の言語向け)</translation>
  </message>
  <message>
   <source>Put it into rules_off in library.yaml</source>
   <translation>library.yaml の rules_off に加えてください</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>規則</translation>
  </message>
  <message>
   <source>Say it in other words</source>
   <translation>別の言い方にしてください</translation>
  </message>
  <message>
   <source>Say what it stands for: {words}</source>
   <translation>何の略かを書いてください: {words}</translation>
  </message>
  <message>
   <source>Say whose it is: it rests on {who} alone</source>
   <translation>誰の見解かを書いてください: 根拠は {who} のみです</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>文</translation>
  </message>
  <message>
   <source>Take it out of rules_off in library.yaml</source>
   <translation>library.yaml の rules_off から外してください</translation>
  </message>
  <message>
   <source>To switch it off</source>
   <translation>無効にするには</translation>
  </message>
  <message>
   <source>To switch it on</source>
   <translation>有効にするには</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Write instead</source>
   <translation>書き換え案</translation>
  </message>
  <message>
   <source>{n} pages</source>
   <translation>{n} ページ</translation>
  </message>
  <message>
   <source>{said} beside “{words}”</source>
   <translation>{said} (「{words}」の近く)</translation>
  </message>
  <message>
   <source>{state}; the library’s own</source>
   <translation>{state} (このライブラリ独自)</translation>
  </message>
  <message>
   <source>“{brief}” words everything as the house does.</source>
   <translation>「{brief}」の表記はすべて基準どおりです。</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>「{words}」</translation>
  </message>
 </context>
 <context>
  <name>HouseView</name>
  <message>
   <source>Found</source>
   <translation>指摘</translation>
  </message>
  <message>
   <source>On or off</source>
   <translation>有効・無効</translation>
  </message>
  <message>
   <source>Reading the brief…</source>
   <translation>ブリーフを読んでいます…</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>規則</translation>
  </message>
  <message>
   <source>Rules of the house</source>
   <translation>表記基準</translation>
  </message>
  <message>
   <source>Select a row to see all that there is to say of it.</source>
   <translation>行を選択すると詳細を表示します。</translation>
  </message>
  <message>
   <source>The rules</source>
   <translation>規則一覧</translation>
  </message>
  <message>
   <source>The rules of the house</source>
   <translation>表記基準</translation>
  </message>
  <message>
   <source>What is found</source>
   <translation>指摘一覧</translation>
  </message>
  <message>
   <source>What is listed</source>
   <translation>表示する一覧</translation>
  </message>
  <message>
   <source>What is worded otherwise</source>
   <translation>基準と異なる表記</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Write instead</source>
   <translation>書き換え案</translation>
  </message>
 </context>
 <context>
  <name>LibraryPlace</name>
  <message>
   <source>Views on the library</source>
   <translation>ライブラリの表示</translation>
  </message>
 </context>
 <context>
  <name>LibraryViews</name>
  <message>
   <source>Consistency</source>
   <translation>整合性</translation>
  </message>
  <message>
   <source>House style</source>
   <translation>表記基準</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>記録</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>台帳</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>About Briefer</source>
   <translation>Briefer について</translation>
  </message>
  <message>
   <source>Briefer {version}
Leaders’ meeting memos from a library of your own, sourced line by line.
It works on this machine alone and uses no network.</source>
   <translation>Briefer {version}
手元のライブラリから、一行ごとに出典の付いた首脳会談メモを作ります。
この端末だけで動作し、ネットワークは使いません。</translation>
  </message>
  <message>
   <source>New library</source>
   <translation>新しいライブラリ</translation>
  </message>
  <message>
   <source>Nothing has changed since it was saved</source>
   <translation>保存後の変更はありません</translation>
  </message>
  <message>
   <source>Open library</source>
   <translation>ライブラリを開く</translation>
  </message>
  <message>
   <source>The library is still opening</source>
   <translation>ライブラリを開いています</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>This library can be read but not changed: {reason}</source>
   <translation>このライブラリは閲覧のみです: {reason}</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>&amp;About Briefer</source>
   <translation>Briefer について(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Command palette…</source>
   <translation>コマンドパレット(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Dialogues</source>
   <translation>対話(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Duplicate record</source>
   <translation>記録を複製(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>編集(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Empty…</source>
   <translation>空のライブラリ(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Export to Word</source>
   <translation>Word に書き出す(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>ファイル(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Find a record</source>
   <translation>記録を検索(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Fit the width</source>
   <translation>幅に合わせる(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>ヘルプ(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>キーボードショートカット(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Merge records…</source>
   <translation>記録を統合(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;New library</source>
   <translation>新しいライブラリ(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;New record…</source>
   <translation>新しい記録(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Open library…</source>
   <translation>ライブラリを開く(&amp;O)…</translation>
  </message>
  <message>
   <source>&amp;Preview</source>
   <translation>プレビュー(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>終了(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Record</source>
   <translation>記録(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>やり直す(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Rename record…</source>
   <translation>記録の名前を変更(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Save brief</source>
   <translation>ブリーフを保存(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Search the list</source>
   <translation>一覧を検索(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Technology areas</source>
   <translation>技術分野(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>表示(&amp;V)</translation>
  </message>
  <message>
   <source>An earlier &amp;date…</source>
   <translation>以前の基準日(&amp;D)…</translation>
  </message>
  <message>
   <source>An exported &amp;memo…</source>
   <translation>書き出したメモ(&amp;M)…</translation>
  </message>
  <message>
   <source>De&amp;lete record…</source>
   <translation>記録を削除(&amp;L)…</translation>
  </message>
  <message>
   <source>Export as &amp;HTML…</source>
   <translation>HTML として書き出す(&amp;H)…</translation>
  </message>
  <message>
   <source>Export as &amp;Markdown…</source>
   <translation>Markdown として書き出す(&amp;M)…</translation>
  </message>
  <message>
   <source>Export as &amp;PDF…</source>
   <translation>PDF として書き出す(&amp;P)…</translation>
  </message>
  <message>
   <source>Export to Word &amp;as…</source>
   <translation>名前を付けて Word に書き出す(&amp;A)…</translation>
  </message>
  <message>
   <source>From the &amp;starter library…</source>
   <translation>見本ライブラリから(&amp;S)…</translation>
  </message>
  <message>
   <source>P&amp;references…</source>
   <translation>設定(&amp;R)…</translation>
  </message>
  <message>
   <source>Show the &amp;gaps</source>
   <translation>不足を表示(&amp;G)</translation>
  </message>
  <message>
   <source>Takes a step again that was taken back, where there is one</source>
   <translation>元に戻した操作があれば、やり直します</translation>
  </message>
  <message>
   <source>Takes the last step back, where there is one</source>
   <translation>直前の操作があれば、元に戻します</translation>
  </message>
  <message>
   <source>What &amp;changed since</source>
   <translation>変更点の比較(&amp;C)</translation>
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation>拡大(&amp;I)</translation>
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <translation>縮小(&amp;O)</translation>
  </message>
 </context>
 <context>
  <name>MergeSheet</name>
  <message>
   <source>&amp;Keep the other one</source>
   <translation>他方を残す(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>統合(&amp;M)</translation>
  </message>
  <message>
   <source>Choose a record first</source>
   <translation>先に記録を選択してください</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>項目</translation>
  </message>
  <message>
   <source>Merge “{gone}” into another record of its kind:</source>
   <translation>「{gone}」を同じ種類の記録に統合:</translation>
  </message>
  <message>
   <source>Records to merge it into</source>
   <translation>統合先の記録</translation>
  </message>
  <message>
   <source>Search for the record to merge it into</source>
   <translation>統合先の記録を検索</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>残る内容</translation>
  </message>
  <message>
   <source>They say nothing differently; lists become both.</source>
   <translation>内容に相違はありません。一覧は双方を合わせます。</translation>
  </message>
  <message>
   <source>Ticked: is taken instead</source>
   <translation>チェックを付けると、こちらを採用</translation>
  </message>
  <message>
   <source>What the two say differently</source>
   <translation>双方の相違</translation>
  </message>
  <message>
   <source>Where the two differ, tick what is to be taken of the one that goes.</source>
   <translation>相違がある項目は、なくなるほうから採るものにチェックを付けてください。</translation>
  </message>
  <message>
   <source>“{gone}” is merged into “{kept}”, which stays.</source>
   <translation>「{gone}」を「{kept}」に統合し、後者を残します。</translation>
  </message>
 </context>
 <context>
  <name>MessageRow</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>エラー</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>お知らせ</translation>
  </message>
  <message>
   <source>Please check</source>
   <translation>確認</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Something went wrong inside Briefer. Nothing of yours was changed.</source>
   <translation>Briefer の内部で問題が起きました。お手元のデータは変更されていません。</translation>
  </message>
  <message>
   <source>{place}: {problem}.</source>
   <translation>{place}: {problem}。</translation>
  </message>
  <message>
   <source>{said} {fix}.</source>
   <translation>{said}{fix}。</translation>
  </message>
  <message>
   <source>{what} ({where}).</source>
   <translation>{what} ({where})。</translation>
  </message>
  <message>
   <source>{what}.</source>
   <translation>{what}。</translation>
  </message>
 </context>
 <context>
  <name>NewSheet</name>
  <message>
   <source>&amp;Create</source>
   <translation>作成(&amp;C)</translation>
  </message>
  <message>
   <source>Give it a name first</source>
   <translation>先に名称を入力してください</translation>
  </message>
  <message>
   <source>Kept in the library as {id}. You fill in the rest beside the table.</source>
   <translation>ライブラリには {id} として保存されます。ほかの項目は表の横で記入します。</translation>
  </message>
  <message>
   <source>You fill in the rest beside the table.</source>
   <translation>ほかの項目は表の横で記入します。</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Command palette</source>
   <translation>コマンドパレット</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <source>Search the commands</source>
   <translation>コマンドを検索</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>何をしますか</translation>
  </message>
 </context>
 <context>
  <name>PaperView</name>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>{page} / {pages} ページ</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>プレビュー</translation>
  </message>
  <message>
   <source>Preview, page {page} of {pages}</source>
   <translation>プレビュー、{page} / {pages} ページ</translation>
  </message>
 </context>
 <context>
  <name>PartsList</name>
  <message>
   <source>Search the picture</source>
   <translation>図を検索</translation>
  </message>
 </context>
 <context>
  <name>PicturePage</name>
  <message>
   <source>As &amp;PNG…</source>
   <translation>PNG で保存(&amp;P)…</translation>
  </message>
  <message>
   <source>As &amp;SVG…</source>
   <translation>SVG で保存(&amp;S)…</translation>
  </message>
  <message>
   <source>Drawing…</source>
   <translation>描画中…</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>幅合わせ</translation>
  </message>
  <message>
   <source>Fit the width</source>
   <translation>幅に合わせる</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>拡大</translation>
  </message>
  <message>
   <source>PNG pictures (*.png)</source>
   <translation>PNG 画像 (*.png)</translation>
  </message>
  <message>
   <source>SVG pictures (*.svg)</source>
   <translation>SVG 画像 (*.svg)</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>図を保存</translation>
  </message>
  <message>
   <source>Saved {name} to {folder}</source>
   <translation>{name} を {folder} に保存しました</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>縮小</translation>
  </message>
  <message>
   <source>What the picture shows</source>
   <translation>図の内容</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Brief</source>
   <translation>ブリーフ</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>ライブラリ</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>年表</translation>
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>&amp;Appearance</source>
   <translation>外観(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Dates</source>
   <translation>日付(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>言語(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Names</source>
   <translation>人名(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Paper</source>
   <translation>用紙(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Text size</source>
   <translation>文字の大きさ(&amp;T)</translation>
  </message>
  <message>
   <source>A4, 210 × 297 mm</source>
   <translation>A4 (210 × 297 mm)</translation>
  </message>
  <message>
   <source>As the language</source>
   <translation>言語に従う</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>システムに従う</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Family name first</source>
   <translation>姓・名の順</translation>
  </message>
  <message>
   <source>Given name first</source>
   <translation>名・姓の順</translation>
  </message>
  <message>
   <source>High contrast follows the system.</source>
   <translation>ハイコントラストはシステムの設定に従います。</translation>
  </message>
  <message>
   <source>Letter, 8½ × 11 inches</source>
   <translation>レター (8½ × 11 インチ)</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>New libraries begin with these. A library that says otherwise keeps its own.</source>
   <translation>新しいライブラリはこの設定で始まります。独自の指定があるライブラリはそれに従います。</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>The language changes when Briefer is started again.</source>
   <translation>言語は Briefer を次に起動したときに変わります。</translation>
  </message>
  <message>
   <source>This window</source>
   <translation>この画面</translation>
  </message>
  <message>
   <source>Where a library does not say</source>
   <translation>ライブラリに指定がない場合</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
 </context>
 <context>
  <name>PreviewView</name>
  <message>
   <source>Laying out the memo…</source>
   <translation>メモをレイアウト中…</translation>
  </message>
  <message>
   <source>No library is open. Open one, or make a new one, in the File menu.</source>
   <translation>ライブラリが開いていません。「ファイル」メニューから開くか、新しく作成してください。</translation>
  </message>
  <message>
   <source>Opening the library…</source>
   <translation>ライブラリを開いています…</translation>
  </message>
  <message>
   <source>There is no preview yet. The line above says what to do.</source>
   <translation>まだプレビューがありません。上の案内をご覧ください。</translation>
  </message>
 </context>
 <context>
  <name>ProductActions</name>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>保全</translation>
  </message>
  <message>
   <source>Is this one of ours?</source>
   <translation>ファイルの照合</translation>
  </message>
  <message>
   <source>No program on this machine opens {name}.</source>
   <translation>{name} を開くプログラムがありません。</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>台帳</translation>
  </message>
  <message>
   <source>Saved {name} to {folder}</source>
   <translation>{name} を {folder} に保存しました</translation>
  </message>
  <message>
   <source>Spreadsheets (*.csv)</source>
   <translation>表計算ファイル (*.csv)</translation>
  </message>
  <message>
   <source>Why its file must not be removed (kept in the register):</source>
   <translation>ファイルを削除してはならない理由 (台帳に残ります):</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Places</source>
   <translation>画面</translation>
  </message>
 </context>
 <context>
  <name>RecordActions</name>
  <message>
   <source>{name} (copy)</source>
   <translation>{name} (写し)</translation>
  </message>
 </context>
 <context>
  <name>RecordTable</name>
  <message>
   <source>Records</source>
   <translation>記録</translation>
  </message>
 </context>
 <context>
  <name>Records</name>
  <message>
   <source>Agency</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>協定</translation>
  </message>
  <message>
   <source>All areas</source>
   <translation>すべての分野</translation>
  </message>
  <message>
   <source>All dialogues</source>
   <translation>すべての対話</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>すべての形態</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>すべての種類</translation>
  </message>
  <message>
   <source>All meetings</source>
   <translation>すべての会合</translation>
  </message>
  <message>
   <source>All organizations</source>
   <translation>すべての組織</translation>
  </message>
  <message>
   <source>All parties</source>
   <translation>すべての当事国・地域</translation>
  </message>
  <message>
   <source>All sides</source>
   <translation>すべての立場</translation>
  </message>
  <message>
   <source>Also called</source>
   <translation>別名</translation>
  </message>
  <message>
   <source>Any state</source>
   <translation>すべての状態</translation>
  </message>
  <message>
   <source>Any status</source>
   <translation>すべての状況</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>分野</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>論文・記事</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>基準日</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>評価</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>著者</translation>
  </message>
  <message>
   <source>Briefs</source>
   <translation>ブリーフ</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>Commitment</source>
   <translation>コミットメント</translation>
  </message>
  <message>
   <source>Commitments</source>
   <translation>コミットメント</translation>
  </message>
  <message>
   <source>Committee</source>
   <translation>委員会</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>企業</translation>
  </message>
  <message>
   <source>Concern</source>
   <translation>懸念</translation>
  </message>
  <message>
   <source>Conference</source>
   <translation>会議</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>データベース</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>Delete brief</source>
   <translation>ブリーフを削除</translation>
  </message>
  <message>
   <source>Delete dialogue</source>
   <translation>対話を削除</translation>
  </message>
  <message>
   <source>Delete meeting</source>
   <translation>会合を削除</translation>
  </message>
  <message>
   <source>Delete organization</source>
   <translation>組織を削除</translation>
  </message>
  <message>
   <source>Delete person</source>
   <translation>人物を削除</translation>
  </message>
  <message>
   <source>Delete point</source>
   <translation>要点を削除</translation>
  </message>
  <message>
   <source>Delete post</source>
   <translation>役職を削除</translation>
  </message>
  <message>
   <source>Delete source</source>
   <translation>出典を削除</translation>
  </message>
  <message>
   <source>Delete technology area</source>
   <translation>技術分野を削除</translation>
  </message>
  <message>
   <source>Deliverable</source>
   <translation>成果</translation>
  </message>
  <message>
   <source>Dialogue</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>Dialogues</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Election</source>
   <translation>選挙</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>事実</translation>
  </message>
  <message>
   <source>Fact sheet</source>
   <translation>ファクトシート</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>姓</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形態</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>名</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>グループ</translation>
  </message>
  <message>
   <source>Grouped by area</source>
   <translation>分野別</translation>
  </message>
  <message>
   <source>Grouped by dialogue</source>
   <translation>対話別</translation>
  </message>
  <message>
   <source>Grouped by form</source>
   <translation>形態別</translation>
  </message>
  <message>
   <source>Grouped by kind</source>
   <translation>種類別</translation>
  </message>
  <message>
   <source>Grouped by meeting</source>
   <translation>会合別</translation>
  </message>
  <message>
   <source>Grouped by organization</source>
   <translation>組織別</translation>
  </message>
  <message>
   <source>Grouped by party</source>
   <translation>当事国・地域別</translation>
  </message>
  <message>
   <source>Grouped by side</source>
   <translation>立場別</translation>
  </message>
  <message>
   <source>Grouped by state</source>
   <translation>状態別</translation>
  </message>
  <message>
   <source>Grouped by status</source>
   <translation>状況別</translation>
  </message>
  <message>
   <source>Grouped by the area above</source>
   <translation>上位分野別</translation>
  </message>
  <message>
   <source>Happened</source>
   <translation>発生日</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>開催済み</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>見解の主</translation>
  </message>
  <message>
   <source>Holder</source>
   <translation>在任者</translation>
  </message>
  <message>
   <source>In own script</source>
   <translation>自国語表記</translation>
  </message>
  <message>
   <source>International organization</source>
   <translation>国際機関</translation>
  </message>
  <message>
   <source>Joint statement</source>
   <translation>共同声明</translation>
  </message>
  <message>
   <source>Judgment</source>
   <translation>判断</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Lapsed</source>
   <translation>失効</translation>
  </message>
  <message>
   <source>Last held</source>
   <translation>直近の開催</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>遅延</translation>
  </message>
  <message>
   <source>Law</source>
   <translation>法令</translation>
  </message>
  <message>
   <source>Leaders’ meetings</source>
   <translation>首脳会談</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>レベル</translation>
  </message>
  <message>
   <source>List</source>
   <translation>一覧</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Merge briefs</source>
   <translation>ブリーフを統合</translation>
  </message>
  <message>
   <source>Merge dialogues</source>
   <translation>対話を統合</translation>
  </message>
  <message>
   <source>Merge meetings</source>
   <translation>会合を統合</translation>
  </message>
  <message>
   <source>Merge organizations</source>
   <translation>組織を統合</translation>
  </message>
  <message>
   <source>Merge people</source>
   <translation>人物を統合</translation>
  </message>
  <message>
   <source>Merge points</source>
   <translation>要点を統合</translation>
  </message>
  <message>
   <source>Merge posts</source>
   <translation>役職を統合</translation>
  </message>
  <message>
   <source>Merge sources</source>
   <translation>出典を統合</translation>
  </message>
  <message>
   <source>Merge technology areas</source>
   <translation>技術分野を統合</translation>
  </message>
  <message>
   <source>Ministry</source>
   <translation>省庁</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>New</source>
   <translation>新規</translation>
  </message>
  <message>
   <source>New brief</source>
   <translation>新しいブリーフ</translation>
  </message>
  <message>
   <source>New dialogue</source>
   <translation>新しい対話</translation>
  </message>
  <message>
   <source>New meeting</source>
   <translation>新しい会合</translation>
  </message>
  <message>
   <source>New organization</source>
   <translation>新しい組織</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>新しい人物</translation>
  </message>
  <message>
   <source>New point</source>
   <translation>新しい要点</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>新しい役職</translation>
  </message>
  <message>
   <source>New source</source>
   <translation>新しい出典</translation>
  </message>
  <message>
   <source>New technology area</source>
   <translation>新しい技術分野</translation>
  </message>
  <message>
   <source>No area</source>
   <translation>分野なし</translation>
  </message>
  <message>
   <source>No dialogue</source>
   <translation>対話なし</translation>
  </message>
  <message>
   <source>No form</source>
   <translation>形態なし</translation>
  </message>
  <message>
   <source>No kind</source>
   <translation>種類なし</translation>
  </message>
  <message>
   <source>No meeting</source>
   <translation>会合なし</translation>
  </message>
  <message>
   <source>No organization</source>
   <translation>組織なし</translation>
  </message>
  <message>
   <source>No party</source>
   <translation>当事国・地域なし</translation>
  </message>
  <message>
   <source>No side</source>
   <translation>立場なし</translation>
  </message>
  <message>
   <source>No state</source>
   <translation>状態なし</translation>
  </message>
  <message>
   <source>No status</source>
   <translation>状況なし</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>番号</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>目標</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>部局</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>順調</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>組織</translation>
  </message>
  <message>
   <source>Organizations</source>
   <translation>組織</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>担当</translation>
  </message>
  <message>
   <source>Parties</source>
   <translation>当事国・地域</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>国・地域</translation>
  </message>
  <message>
   <source>People</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>予定</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>要点</translation>
  </message>
  <message>
   <source>Possessive</source>
   <translation>所有格</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Postponed</source>
   <translation>延期</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Press briefing</source>
   <translation>記者説明</translation>
  </message>
  <message>
   <source>Press release</source>
   <translation>報道発表</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>提案</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>発行元</translation>
  </message>
  <message>
   <source>Readout</source>
   <translation>会談後の発表</translation>
  </message>
  <message>
   <source>Reaffirmed</source>
   <translation>再確認</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>提言</translation>
  </message>
  <message>
   <source>Rename brief</source>
   <translation>ブリーフの名前を変更</translation>
  </message>
  <message>
   <source>Rename dialogue</source>
   <translation>対話の名前を変更</translation>
  </message>
  <message>
   <source>Rename meeting</source>
   <translation>会合の名前を変更</translation>
  </message>
  <message>
   <source>Rename organization</source>
   <translation>組織の名前を変更</translation>
  </message>
  <message>
   <source>Rename person</source>
   <translation>人物の名前を変更</translation>
  </message>
  <message>
   <source>Rename point</source>
   <translation>要点の名前を変更</translation>
  </message>
  <message>
   <source>Rename post</source>
   <translation>役職の名前を変更</translation>
  </message>
  <message>
   <source>Rename source</source>
   <translation>出典の名前を変更</translation>
  </message>
  <message>
   <source>Rename technology area</source>
   <translation>技術分野の名前を変更</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>報告書</translation>
  </message>
  <message>
   <source>Seat</source>
   <translation>所在地</translation>
  </message>
  <message>
   <source>Short</source>
   <translation>略称</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>立場</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状況</translation>
  </message>
  <message>
   <source>Summit</source>
   <translation>首脳会議</translation>
  </message>
  <message>
   <source>Talking point</source>
   <translation>発言要領</translation>
  </message>
  <message>
   <source>Technology areas</source>
   <translation>技術分野</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>テンプレート</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>本文</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>題名</translation>
  </message>
  <message>
   <source>University</source>
   <translation>大学</translation>
  </message>
  <message>
   <source>Vacant</source>
   <translation>空席</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>注視事項</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>ウェブページ</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>上位分野</translation>
  </message>
  <message>
   <source>Within any area</source>
   <translation>すべての上位分野</translation>
  </message>
  <message>
   <source>Within no other area</source>
   <translation>上位分野なし</translation>
  </message>
  <message>
   <source>Working group</source>
   <translation>作業部会</translation>
  </message>
  <message>
   <source>brief</source>
   <translation>ブリーフ</translation>
  </message>
  <message>
   <source>delete record</source>
   <translation>記録の削除</translation>
  </message>
  <message>
   <source>dialogue</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>duplicate record</source>
   <translation>記録の複製</translation>
  </message>
  <message>
   <source>meeting</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>merge records</source>
   <translation>記録の統合</translation>
  </message>
  <message>
   <source>new record</source>
   <translation>記録の作成</translation>
  </message>
  <message>
   <source>organization</source>
   <translation>組織</translation>
  </message>
  <message>
   <source>person</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>point</source>
   <translation>要点</translation>
  </message>
  <message>
   <source>post</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>rename record</source>
   <translation>記録の名前の変更</translation>
  </message>
  <message>
   <source>source</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>technology area</source>
   <translation>技術分野</translation>
  </message>
 </context>
 <context>
  <name>RecordsBar</name>
  <message>
   <source>Groups</source>
   <translation>グループ</translation>
  </message>
  <message>
   <source>Not grouped</source>
   <translation>グループなし</translation>
  </message>
  <message>
   <source>Search the records</source>
   <translation>記録を検索</translation>
  </message>
  <message>
   <source>Search: all words, anywhere in the record</source>
   <translation>検索: すべての語 (記録全体)</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表</translation>
  </message>
 </context>
 <context>
  <name>RecordsView</name>
  <message>
   <source>&amp;New…</source>
   <translation>新規(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Show all</source>
   <translation>すべて表示(&amp;S)</translation>
  </message>
  <message>
   <source>D&amp;uplicate</source>
   <translation>複製(&amp;U)</translation>
  </message>
  <message>
   <source>De&amp;lete…</source>
   <translation>削除(&amp;L)…</translation>
  </message>
  <message>
   <source>Mer&amp;ge…</source>
   <translation>統合(&amp;G)…</translation>
  </message>
  <message>
   <source>No record has all that was asked for.</source>
   <translation>条件をすべて満たす記録はありません。</translation>
  </message>
  <message>
   <source>Rena&amp;me…</source>
   <translation>名前を変更(&amp;M)…</translation>
  </message>
  <message>
   <source>Select a record to see what is on file of it.</source>
   <translation>記録を選択すると内容を表示します。</translation>
  </message>
  <message>
   <source>Select one or two records first</source>
   <translation>先に記録を一つか二つ選択してください</translation>
  </message>
  <message>
   <source>Select one record first</source>
   <translation>先に記録を一つ選択してください</translation>
  </message>
  <message>
   <source>The library is still opening</source>
   <translation>ライブラリを開いています</translation>
  </message>
  <message>
   <source>The library is still opening.</source>
   <translation>ライブラリを開いています。</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>{shown} of {every} records</source>
   <translation>{every} 件中 {shown} 件</translation>
  </message>
  <message>
   <source>{table}: there is none in this library yet. New… begins one.</source>
   <translation>{table}: このライブラリにはまだありません。「新規…」で作成します。</translation>
  </message>
 </context>
 <context>
  <name>Register</name>
  <message>
   <source>As of</source>
   <translation>基準日</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>作成者</translation>
  </message>
  <message>
   <source>Compares</source>
   <translation>比較対象</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>案</translation>
  </message>
  <message>
   <source>Exported (UTC)</source>
   <translation>書き出し (UTC)</translation>
  </message>
  <message>
   <source>Exported by</source>
   <translation>書き出した人</translation>
  </message>
  <message>
   <source>File removed</source>
   <translation>ファイル削除</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>最終版</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>形式</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>手交</translation>
  </message>
  <message>
   <source>Handed over to</source>
   <translation>手交先</translation>
  </message>
  <message>
   <source>Kept for good under</source>
   <translation>永久保存の根拠</translation>
  </message>
  <message>
   <source>Kept under</source>
   <translation>保存の根拠</translation>
  </message>
  <message>
   <source>Kept until</source>
   <translation>保存期限</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>レターヘッド</translation>
  </message>
  <message>
   <source>Marking</source>
   <translation>取扱表示</translation>
  </message>
  <message>
   <source>Not handed over</source>
   <translation>未手交</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>保全中</translation>
  </message>
  <message>
   <source>Open gaps</source>
   <translation>残る不足</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>成果物</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>段階</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>テンプレート</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>件名</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版</translation>
  </message>
  <message>
   <source>Was on hold, released</source>
   <translation>保全解除済み</translation>
  </message>
  <message>
   <source>Went out as</source>
   <translation>ファイル名</translation>
  </message>
  <message>
   <source>Went out with gaps because</source>
   <translation>不足のまま出した理由</translation>
  </message>
  <message>
   <source>Working copy</source>
   <translation>手元用</translation>
  </message>
  <message>
   <source>v{n}</source>
   <translation>第 {n} 版</translation>
  </message>
  <message>
   <source>{shown} of {every}</source>
   <translation>{every}のうち {shown}</translation>
  </message>
  <message>
   <source>{stage}, comparison</source>
   <translation>{stage} (比較)</translation>
  </message>
  <message>
   <source>{title}, {version}, {stage}, exported {when} UTC</source>
   <translation>{title}、{version}、{stage}、{when} UTC 書き出し</translation>
  </message>
  <message>
   <source>{who}, {date}</source>
   <translation>{who} ({date})</translation>
  </message>
  <message>
   <source>“{name}” is none of the products here: no product has the very same bytes.</source>
   <translation>「{name}」はここの成果物ではありません。同一内容のものがありません。</translation>
  </message>
  <message>
   <source>“{name}” is {product}.</source>
   <translation>「{name}」は次の成果物です: {product}。</translation>
  </message>
 </context>
 <context>
  <name>RegisterView</name>
  <message>
   <source>&amp;Handed over…</source>
   <translation>手交を記録(&amp;H)…</translation>
  </message>
  <message>
   <source>&amp;Is this one of ours?…</source>
   <translation>ファイルを照合(&amp;I)…</translation>
  </message>
  <message>
   <source>&amp;Open copy</source>
   <translation>写しを開く(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Release</source>
   <translation>保全を解除(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save as spreadsheet…</source>
   <translation>表計算ファイルに保存(&amp;S)…</translation>
  </message>
  <message>
   <source>Every export is recorded and kept here, so that you can say which version was handed over: export a memo, and it is the first.</source>
   <translation>書き出しはすべてここに記録・保存され、どの版を手交したかを示せます。メモを書き出すと、最初の一件になります。</translation>
  </message>
  <message>
   <source>Ho&amp;ld…</source>
   <translation>保全(&amp;L)…</translation>
  </message>
  <message>
   <source>No product has all these words. Search for fewer.</source>
   <translation>すべての語を含む成果物はありません。語を減らしてください。</translation>
  </message>
  <message>
   <source>Search the register</source>
   <translation>台帳を検索</translation>
  </message>
  <message>
   <source>Search: all words, in any column</source>
   <translation>検索: すべての語 (全列)</translation>
  </message>
  <message>
   <source>Select a product first</source>
   <translation>先に成果物を選択してください</translation>
  </message>
  <message>
   <source>Select a product to see what is on file of it.</source>
   <translation>成果物を選択すると、記録を表示します。</translation>
  </message>
  <message>
   <source>The file was removed on {date}</source>
   <translation>ファイルは {date} に削除されました</translation>
  </message>
  <message>
   <source>The library is still opening.</source>
   <translation>ライブラリを開いています。</translation>
  </message>
  <message>
   <source>There is no product yet</source>
   <translation>まだ成果物がありません</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>This product is not on hold</source>
   <translation>この成果物は保全中ではありません</translation>
  </message>
 </context>
 <context>
  <name>RenameSheet</name>
  <message>
   <source>&amp;Rename</source>
   <translation>名前を変更(&amp;R)</translation>
  </message>
  <message>
   <source>Name in the library</source>
   <translation>ライブラリ内の名前</translation>
  </message>
  <message>
   <source>Others link to it by its name in the library; that stays as it is.</source>
   <translation>ほかの記録はライブラリ内の名前で参照しています。その名前は変わりません。</translation>
  </message>
  <message>
   <source>Small letters, digits and hyphens, at most 80; not a device’s name.</source>
   <translation>英小文字・数字・ハイフンで 80 字まで。デバイス名は使えません。</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>This brief is as you left it, with what was not saved yet.</source>
   <translation>前回の状態を、未保存の内容も含めて復元しました。</translation>
  </message>
  <message>
   <source>What was changed in this brief and not saved can’t be read.</source>
   <translation>このブリーフの未保存の変更を読めません。</translation>
  </message>
 </context>
 <context>
  <name>SetUpPanel</name>
  <message>
   <source>&amp;As of</source>
   <translation>基準日(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Brief</source>
   <translation>ブリーフ(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Letterhead</source>
   <translation>レターヘッド(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Meeting</source>
   <translation>会合(&amp;M)</translation>
  </message>
  <message>
   <source>Another Word file…</source>
   <translation>ほかの Word ファイル…</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>基準日</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>ブリーフ</translation>
  </message>
  <message>
   <source>Briefer</source>
   <translation>Briefer</translation>
  </message>
  <message>
   <source>Dialogues</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>レターヘッド</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>No meeting</source>
   <translation>会合なし</translation>
  </message>
  <message>
   <source>Search dialogues</source>
   <translation>対話を検索</translation>
  </message>
  <message>
   <source>Search technology areas</source>
   <translation>技術分野を検索</translation>
  </message>
  <message>
   <source>Technology areas</source>
   <translation>技術分野</translation>
  </message>
  <message>
   <source>Tem&amp;plate</source>
   <translation>テンプレート(&amp;P)</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>テンプレート</translation>
  </message>
  <message>
   <source>What to take</source>
   <translation>取り込む内容</translation>
  </message>
  <message>
   <source>{name}  {chosen} of {total}</source>
   <translation>{name}  {chosen} / {total}</translation>
  </message>
 </context>
 <context>
  <name>Shortcuts</name>
  <message>
   <source>Choose or leave the row with the focus</source>
   <translation>フォーカスのある行を選択・解除</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>共通</translation>
  </message>
  <message>
   <source>First and last row</source>
   <translation>最初と最後の行</translation>
  </message>
  <message>
   <source>Go to the row that begins with what is typed</source>
   <translation>入力した文字で始まる行へ移動</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>文字キー</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>一覧</translation>
  </message>
  <message>
   <source>Next and previous tab</source>
   <translation>次と前のタブ</translation>
  </message>
  <message>
   <source>Next and previous tool</source>
   <translation>次と前の項目</translation>
  </message>
  <message>
   <source>Put a sheet or a list of choices away</source>
   <translation>シートや候補一覧を閉じる</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsPage</name>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>キーボードショートカット</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>キー</translation>
  </message>
  <message>
   <source>Search the shortcuts</source>
   <translation>ショートカットを検索</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>操作</translation>
  </message>
 </context>
 <context>
  <name>TimelinePlace</name>
  <message>
   <source>All of the library</source>
   <translation>ライブラリ全体</translation>
  </message>
  <message>
   <source>As of {date}</source>
   <translation>{date} 現在</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>カレンダー</translation>
  </message>
  <message>
   <source>Choose dialogues and technology areas in Brief to see what they cover.</source>
   <translation>「ブリーフ」で対話と技術分野を選ぶと、取り上げた時期の一覧図を表示します。</translation>
  </message>
  <message>
   <source>Commitments</source>
   <translation>コミットメント</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>一覧図</translation>
  </message>
  <message>
   <source>No dialogue is chosen. Choose some in Brief.</source>
   <translation>対話が選ばれていません。「ブリーフ」で選んでください。</translation>
  </message>
  <message>
   <source>Pictures and lists</source>
   <translation>図と一覧</translation>
  </message>
  <message>
   <source>The brief’s choice</source>
   <translation>ブリーフの選択分</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>年表</translation>
  </message>
  <message>
   <source>Which dialogues</source>
   <translation>表示する対話</translation>
  </message>
 </context>
 <context>
  <name>Undoing</name>
  <message>
   <source>another date</source>
   <translation>基準日の変更</translation>
  </message>
  <message>
   <source>another letterhead</source>
   <translation>レターヘッドの変更</translation>
  </message>
  <message>
   <source>another meeting</source>
   <translation>会合の変更</translation>
  </message>
  <message>
   <source>another template</source>
   <translation>テンプレートの変更</translation>
  </message>
  <message>
   <source>choice of areas</source>
   <translation>技術分野の選択</translation>
  </message>
  <message>
   <source>choice of dialogues</source>
   <translation>対話の選択</translation>
  </message>
 </context>
 <context>
  <name>Wording</name>
  <message>
   <source>({n} time)</source>
   <translation>({n} 回)</translation>
  </message>
  <message>
   <source>({n} times)</source>
   <translation>({n} 回)</translation>
  </message>
  <message>
   <source>, tabs {n}</source>
   <translation>、別添 {n}</translation>
  </message>
  <message>
   <source>A figure says nothing in words. Give it a text that tells it.</source>
   <translation>図に説明文がありません。内容を伝える文を付けてください。</translation>
  </message>
  <message>
   <source>A heading has no words. Give it words, or take it out.</source>
   <translation>空の見出しがあります。文言を入れるか、削除してください。</translation>
  </message>
  <message>
   <source>A link reads as its address. Link the document’s title.</source>
   <translation>リンクがアドレスのままです。文書名にリンクを付けてください。</translation>
  </message>
  <message>
   <source>A paragraph has no words. Take it out; styles make the space.</source>
   <translation>空の段落があります。削除してください。余白はスタイルで付きます。</translation>
  </message>
  <message>
   <source>A picture in the letterhead’s header or footer has no alt text. Add one in Word, or mark the picture as decorative.</source>
   <translation>レターヘッドのヘッダーまたはフッターの画像に代替テキストがありません。Word で付けるか、装飾用に指定してください。</translation>
  </message>
  <message>
   <source>A table has no title. Write Table: and what it shows above it.</source>
   <translation>表に題がありません。表の上に「Table: 内容」と書いてください。</translation>
  </message>
  <message>
   <source>About</source>
   <translation>概要</translation>
  </message>
  <message>
   <source>Ahead · {date}</source>
   <translation>予定 · {date}</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>4月</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>8月</translation>
  </message>
  <message>
   <source>Briefer’s fonts lack some characters; fonts of this machine stand in for them.</source>
   <translation>Briefer のフォントにない文字があり、この端末のフォントで代用しました。</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>Column {value} of the table “{where}” has no name. Name it.</source>
   <translation>表「{where}」の第 {value} 列に見出しがありません。付けてください。</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>12月</translation>
  </message>
  <message>
   <source>Does not recur</source>
   <translation>定例ではない</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>期限到来</translation>
  </message>
  <message>
   <source>Due {date}</source>
   <translation>期限 {date}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>根拠</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>2月</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>開催済み</translation>
  </message>
  <message>
   <source>It went out {n} more time.</source>
   <translation>ほかに {n} 回出ています。</translation>
  </message>
  <message>
   <source>It went out {n} more times.</source>
   <translation>ほかに {n} 回出ています。</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>1月</translation>
  </message>
  <message>
   <source>Japanese A4</source>
   <translation>日本語 A4</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>7月</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>6月</translation>
  </message>
  <message>
   <source>Labels such as “{value}” are set apart by italics alone. End each with a colon.</source>
   <translation>「{value}」などのラベルが斜体だけで区別されています。末尾にコロンを付けてください。</translation>
  </message>
  <message>
   <source>Left out of the readout</source>
   <translation>発表で言及なし</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>レベル</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>3月</translation>
  </message>
  <message>
   <source>May</source>
   <translation>5月</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>開催済み</translation>
  </message>
  <message>
   <source>Met {date}</source>
   <translation>{date} 開催</translation>
  </message>
  <message>
   <source>Never met</source>
   <translation>開催の記録なし</translation>
  </message>
  <message>
   <source>Next due</source>
   <translation>次回期限</translation>
  </message>
  <message>
   <source>No cadence known</source>
   <translation>周期の記録なし</translation>
  </message>
  <message>
   <source>Not compared: {listed}.</source>
   <translation>比較対象外: {listed}。</translation>
  </message>
  <message>
   <source>Not in the readout</source>
   <translation>発表に言及なし</translation>
  </message>
  <message>
   <source>Nothing changed</source>
   <translation>変更なし</translation>
  </message>
  <message>
   <source>Nothing tells the language of “{value}”. Say it in the record (native, language) or the template (| language).</source>
   <translation>「{value}」の言語が示されていません。記録 (native, language) かテンプレート (| language) で示してください。</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>11月</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>10月</translation>
  </message>
  <message>
   <source>Parties</source>
   <translation>当事国・地域</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Plain</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>予定</translation>
  </message>
  <message>
   <source>Postponed</source>
   <translation>延期</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>出席者</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>提案</translation>
  </message>
  <message>
   <source>Saved {n} event to {file}</source>
   <translation>{n} 件の予定を {file} に保存しました</translation>
  </message>
  <message>
   <source>Saved {n} events to {file}</source>
   <translation>{n} 件の予定を {file} に保存しました</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>9月</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>State (Times New Roman 14)</source>
   <translation>米国務省式 (Times New Roman 14)</translation>
  </message>
  <message>
   <source>Technology areas</source>
   <translation>技術分野</translation>
  </message>
  <message>
   <source>The file was written; the register has no entry of it.</source>
   <translation>ファイルは書き出しましたが、台帳に記録できませんでした。</translation>
  </message>
  <message>
   <source>The file’s {value} is empty. Fill in the brief’s heading block, or the library’s settings.</source>
   <translation>ファイルの {value} が空です。ブリーフの頭書きかライブラリの設定に記入してください。</translation>
  </message>
  <message>
   <source>The final has {n} open gap.</source>
   <translation>最終版に不足が {n} 件残っています。</translation>
  </message>
  <message>
   <source>The final has {n} open gaps.</source>
   <translation>最終版に不足が {n} 件残っています。</translation>
  </message>
  <message>
   <source>The heading “{where}” is of level {value} and skips one above it. Use the level below its parent’s.</source>
   <translation>見出し「{where}」はレベル {value} で、上位を一つ飛ばしています。親の一つ下のレベルにしてください。</translation>
  </message>
  <message>
   <source>The letterhead lacks {n} style; another stands in for it.</source>
   <translation>レターヘッドに {n} 個のスタイルがなく、別のスタイルで代用しました。</translation>
  </message>
  <message>
   <source>The letterhead lacks {n} styles; others stand in for them.</source>
   <translation>レターヘッドに {n} 個のスタイルがなく、別のスタイルで代用しました。</translation>
  </message>
  <message>
   <source>The letterhead {name} is for Word files and is not used here.</source>
   <translation>レターヘッド「{name}」は Word 用のため、ここでは使いません。</translation>
  </message>
  <message>
   <source>The letterhead {name} is for Word files; the PDF takes its paper alone.</source>
   <translation>レターヘッド「{name}」は Word 用です。PDF には用紙サイズだけを使います。</translation>
  </message>
  <message>
   <source>The letterhead’s header or footer has a text box. Put its words into the line; screen readers pass boxes over.</source>
   <translation>レターヘッドのヘッダーまたはフッターにテキストボックスがあります。読み上げられないため、文言を行内に入れてください。</translation>
  </message>
  <message>
   <source>The letterhead’s style “{where}” has a contrast of {value} to 1. Darken its colour to 4.5 to 1.</source>
   <translation>レターヘッドのスタイル「{where}」のコントラストは {value}:1 です。4.5:1 以上の濃さにしてください。</translation>
  </message>
  <message>
   <source>The link “{value}” does not say where it leads. Link the name of the document.</source>
   <translation>リンク「{value}」では行き先が分かりません。文書名にリンクを付けてください。</translation>
  </message>
  <message>
   <source>The memo has no title. Begin the template with a # heading.</source>
   <translation>メモに題がありません。テンプレートを # 見出しで始めてください。</translation>
  </message>
  <message>
   <source>The table “{where}” has no header row. Name its columns.</source>
   <translation>表「{where}」に見出し行がありません。列名を付けてください。</translation>
  </message>
  <message>
   <source>The table “{where}” has {value} blank cells. Say what stands there: none, not on file, or a gap.</source>
   <translation>表「{where}」に空欄が {value} か所あります。なし・記録なし・不足のいずれかを書いてください。</translation>
  </message>
  <message>
   <source>What followed</source>
   <translation>その後の経過</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>ほか {n} 件</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>選択済み</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>コメント</translation>
  </message>
  <message>
   <source>embedded files</source>
   <translation>埋め込みファイル</translation>
  </message>
  <message>
   <source>headers and footers</source>
   <translation>ヘッダーとフッター</translation>
  </message>
  <message>
   <source>last met {date}</source>
   <translation>直近 {date}</translation>
  </message>
  <message>
   <source>late</source>
   <translation>遅延</translation>
  </message>
  <message>
   <source>late by {n} month</source>
   <translation>{n} か月遅延</translation>
  </message>
  <message>
   <source>late by {n} month at least</source>
   <translation>少なくとも {n} か月遅延</translation>
  </message>
  <message>
   <source>late by {n} months</source>
   <translation>{n} か月遅延</translation>
  </message>
  <message>
   <source>late by {n} months at least</source>
   <translation>少なくとも {n} か月遅延</translation>
  </message>
  <message>
   <source>not chosen</source>
   <translation>未選択</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>text boxes</source>
   <translation>テキストボックス</translation>
  </message>
  <message>
   <source>with {name}</source>
   <translation>「{name}」に含まれる</translation>
  </message>
  <message>
   <source>{came} and {went}</source>
   <translation>{came}、{went}</translation>
  </message>
  <message>
   <source>{front} of {n} page</source>
   <translation>{front} / {n} ページ</translation>
  </message>
  <message>
   <source>{front} of {n} pages</source>
   <translation>{front} / {n} ページ</translation>
  </message>
  <message>
   <source>{least} to {most} months over</source>
   <translation>{least}～{most}か月超過</translation>
  </message>
  <message>
   <source>{missing}: Briefer’s own {used}, in the letterhead’s face</source>
   <translation>{missing}: Briefer の {used} (書体はレターヘッドのもの)</translation>
  </message>
  <message>
   <source>{missing}: the letterhead’s own {used}</source>
   <translation>{missing}: レターヘッドの {used}</translation>
  </message>
  <message>
   <source>{name} ({n})</source>
   <translation>{name} ({n})</translation>
  </message>
  <message>
   <source>{n} are kept as they are.</source>
   <translation>{n} 件はこのままとしています。</translation>
  </message>
  <message>
   <source>{n} change from {since} to {as_of}.</source>
   <translation>{since} から {as_of} までの変更 {n} 件。</translation>
  </message>
  <message>
   <source>{n} change since.</source>
   <translation>その後の変更 {n} 件。</translation>
  </message>
  <message>
   <source>{n} changes from {since} to {as_of}.</source>
   <translation>{since} から {as_of} までの変更 {n} 件。</translation>
  </message>
  <message>
   <source>{n} changes since.</source>
   <translation>その後の変更 {n} 件。</translation>
  </message>
  <message>
   <source>{n} commitment</source>
   <translation>コミットメント {n} 件</translation>
  </message>
  <message>
   <source>{n} commitments</source>
   <translation>コミットメント {n} 件</translation>
  </message>
  <message>
   <source>{n} deletion</source>
   <translation>削除 {n} か所</translation>
  </message>
  <message>
   <source>{n} deletions</source>
   <translation>削除 {n} か所</translation>
  </message>
  <message>
   <source>{n} entries can’t be read.</source>
   <translation>{n} 件の記録が読めません。</translation>
  </message>
  <message>
   <source>{n} entry can’t be read.</source>
   <translation>{n} 件の記録が読めません。</translation>
  </message>
  <message>
   <source>{n} finding waits for a word.</source>
   <translation>未処理の指摘が {n} 件あります。</translation>
  </message>
  <message>
   <source>{n} findings wait for a word.</source>
   <translation>未処理の指摘が {n} 件あります。</translation>
  </message>
  <message>
   <source>{n} gap</source>
   <translation>不足 {n} 件</translation>
  </message>
  <message>
   <source>{n} gaps</source>
   <translation>不足 {n} 件</translation>
  </message>
  <message>
   <source>{n} insertion</source>
   <translation>追加 {n} か所</translation>
  </message>
  <message>
   <source>{n} insertions</source>
   <translation>追加 {n} か所</translation>
  </message>
  <message>
   <source>{n} is kept as it is.</source>
   <translation>{n} 件はこのままとしています。</translation>
  </message>
  <message>
   <source>{n} month over</source>
   <translation>{n}か月超過</translation>
  </message>
  <message>
   <source>{n} months over</source>
   <translation>{n}か月超過</translation>
  </message>
  <message>
   <source>{n} other record links to the one that goes; it will link to the one that stays.</source>
   <translation>なくなるほうを参照する {n} 件の記録は、残るほうを参照するようになります。</translation>
  </message>
  <message>
   <source>{n} other records link to the one that goes; they will link to the one that stays.</source>
   <translation>なくなるほうを参照する {n} 件の記録は、残るほうを参照するようになります。</translation>
  </message>
  <message>
   <source>{n} page</source>
   <translation>{n} ページ</translation>
  </message>
  <message>
   <source>{n} page, {wanted} wanted</source>
   <translation>{n} ページ (目安 {wanted})</translation>
  </message>
  <message>
   <source>{n} pages</source>
   <translation>{n} ページ</translation>
  </message>
  <message>
   <source>{n} pages, {wanted} wanted</source>
   <translation>{n} ページ (目安 {wanted})</translation>
  </message>
  <message>
   <source>{n} point</source>
   <translation>要点 {n} 件</translation>
  </message>
  <message>
   <source>{n} points</source>
   <translation>要点 {n} 件</translation>
  </message>
  <message>
   <source>{n} product.</source>
   <translation>成果物 {n} 件。</translation>
  </message>
  <message>
   <source>{n} products.</source>
   <translation>成果物 {n} 件。</translation>
  </message>
  <message>
   <source>{n} record</source>
   <translation>{n} 件</translation>
  </message>
  <message>
   <source>{n} record can’t be read; everything else works.</source>
   <translation>{n} 件の記録が読めません。ほかは問題なく使えます。</translation>
  </message>
  <message>
   <source>{n} record links here; its link follows.</source>
   <translation>参照元 {n} 件。参照も変更されます。</translation>
  </message>
  <message>
   <source>{n} record links to it. The link is taken out of it:</source>
   <translation>参照元が {n} 件あります。次の記録から参照を外します:</translation>
  </message>
  <message>
   <source>{n} record that leads to it will lead there.</source>
   <translation>これを参照する {n} 件の記録は、そちらを参照するようになります。</translation>
  </message>
  <message>
   <source>{n} records</source>
   <translation>{n} 件</translation>
  </message>
  <message>
   <source>{n} records can’t be read; everything else works.</source>
   <translation>{n} 件の記録が読めません。ほかは問題なく使えます。</translation>
  </message>
  <message>
   <source>{n} records link here; their links follow.</source>
   <translation>参照元 {n} 件。参照も変更されます。</translation>
  </message>
  <message>
   <source>{n} records link to it. The links are taken out of them:</source>
   <translation>参照元が {n} 件あります。次の記録から参照を外します:</translation>
  </message>
  <message>
   <source>{n} records that lead to it will lead there.</source>
   <translation>これを参照する {n} 件の記録は、そちらを参照するようになります。</translation>
  </message>
  <message>
   <source>{n} thing in the memo is hard to take in for readers who listen, or see poorly.</source>
   <translation>音声で聞く方や見えにくい方に伝わりにくい箇所が {n} 件あります。</translation>
  </message>
  <message>
   <source>{n} thing is missing.</source>
   <translation>不足が {n} 件あります。</translation>
  </message>
  <message>
   <source>{n} thing is planned or due</source>
   <translation>予定・期限 {n} 件</translation>
  </message>
  <message>
   <source>{n} things are missing.</source>
   <translation>不足が {n} 件あります。</translation>
  </message>
  <message>
   <source>{n} things are planned or due</source>
   <translation>予定・期限 {n} 件</translation>
  </message>
  <message>
   <source>{n} things in the memo are hard to take in for readers who listen, or see poorly.</source>
   <translation>音声で聞く方や見えにくい方に伝わりにくい箇所が {n} 件あります。</translation>
  </message>
  <message>
   <source>{sentence} (In “{where}”.)</source>
   <translation>{sentence}(場所:「{where}」)</translation>
  </message>
  <message>
   <source>– lapsed</source>
   <translation>– 失効</translation>
  </message>
  <message>
   <source>“{brief}” words {n} thing otherwise than the house does.</source>
   <translation>「{brief}」に基準と異なる表記が {n} 件あります。</translation>
  </message>
  <message>
   <source>“{brief}” words {n} things otherwise than the house does.</source>
   <translation>「{brief}」に基準と異なる表記が {n} 件あります。</translation>
  </message>
  <message>
   <source>“{value}” is a heading by its look alone. Make it a heading, or end it as a sentence.</source>
   <translation>「{value}」は見た目だけの見出しです。見出しにするか、文として終えてください。</translation>
  </message>
  <message>
   <source>“{value}” is a second title. Make it a ## heading.</source>
   <translation>「{value}」は二つ目の題です。## 見出しにしてください。</translation>
  </message>
  <message>
   <source>▲ late</source>
   <translation>▲ 遅延</translation>
  </message>
  <message>
   <source>○ new</source>
   <translation>○ 新規</translation>
  </message>
  <message>
   <source>○ on track</source>
   <translation>○ 順調</translation>
  </message>
  <message>
   <source>○ open</source>
   <translation>○ 未了</translation>
  </message>
  <message>
   <source>○ reaffirmed</source>
   <translation>○ 再確認</translation>
  </message>
  <message>
   <source>✓ done</source>
   <translation>✓ 完了</translation>
  </message>
 </context>
</TS>
