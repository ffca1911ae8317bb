<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>BriefPlace</name>
  <message>
   <source>An export is being written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a letterhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the as-of date first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a library first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library is still opening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Views on the brief</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word files (*.docx *.dotx *.docm *.dotm)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BriefViews</name>
  <message>
   <source>Changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message>
   <source>&amp;Save calendar file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All dialogues, as a file that other calendars import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calendar files (*.ics)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dialogues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is planned or due.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Past its date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned and due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>□ Commitment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>◇ Meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>○ Next due</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Changes</name>
  <message>
   <source>Cleared for the earlier version, asked anew: {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commitments that fell late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commitments whose status changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dialogues that became due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dialogues that became overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known before, now chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out of a readout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made version {n} of “{title}”, as of {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meetings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer holds: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Posts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reworded, and its point has changed underneath: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sources that came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Still holds, no longer chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>acting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fact sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>joint statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lapsed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no cadence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody on file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not recurring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on track</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>postponed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>press briefing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>press release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>readout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reaffirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>vacant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>web page</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChangesView</name>
  <message>
   <source>&amp;Since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Update to today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A date, such as Jan 15, 2022</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the next version of this brief, dated today; this one stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the brief first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since which date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library is still opening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This brief has no date: it is today’s every day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a date: what is new, changed, lapsed or overdue since then?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All are chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose all that the list shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose none of the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose none of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing matches. Clear the search to see all.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CommitmentsView</name>
  <message>
   <source>All commitments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commitment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commitments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which commitments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not on file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{all}: {open} open, {late} late</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Comparing</name>
  <message>
   <source>What changed since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which memo to compare with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word files (*.docx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} – what changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2022, January 2022 or Jan 15, 2022.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ConsentDialog</name>
  <message>
   <source>&amp;Why it may go out so (kept with the export, not printed):</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export as final</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export with these gaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as: the date is not set yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Consistency</name>
  <message>
   <source>A later session has a lower number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number is missing between two sessions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A participant did not hold the post then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A session has no number, and none is free where it lies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A session that takes no number has one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A text and a record give a session two numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A text and a record give two dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A text gives a title that was not held then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join two records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in this library contradicts or repeats itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sessions are counted in two ways</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two points say nearly the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two points say the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two records go by one name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two records have nearly one name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two sessions have one number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field}: “{stands}” stays; “{left}” is not taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {says}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{gone}” becomes part of “{kept}”.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ConsistencyView</name>
  <message>
   <source>&amp;Join…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep apart…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep as it is…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined into “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept as it is because</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking through the library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only two records of a kind can be joined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a finding first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a finding to see all that both sides say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is kept as it is already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What contradicts or repeats itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it stays so (kept with the library):</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DateField</name>
  <message>
   <source>For example: Jan 15, 2022, or 2022-01, or 2022</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a date. Write it like Jan 15, 2022, or 2022-01.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Details</name>
  <message>
   <source>Click a mark to see what is on file of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Don’t save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save brief</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the changes to “{title}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The memo as it was on this date, such as Jan 15, 2022:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without saving, what you chose here is lost.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>'format' is no ending of a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept or reject them in Word, save, and compare again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for another date with --as-of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for its removal again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Briefer opens no {1} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring it back, or save it under another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change it by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that you may open the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a .docx file; a .doc, or one with a password, has to be saved as .docx first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a .docx or .dotx file; a .doc has to be saved as .docx first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a new or an empty folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a smaller one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an earlier change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one with narrower margins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder that holds library.yaml, or make one: briefer new DIR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct it, or put it back from a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the name in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill them, or accept them with a reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flatten the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it the date that it was made for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have the folder's permissions put right, or name a library with --library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have the hold released first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install Briefer again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install a font that has them, such as one of the Noto family, or export to Word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It will be kept when the library is next opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the document under sources/files and cite it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label it first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out what a text file can't hold, such as blank lines at the ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List them with briefer consistency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List them with briefer gaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the entry's file; briefer check says what is wrong in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at what is there now, or choose another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at what is there now, then join again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at what is there now, then save again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at {1} with the program that it is for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it a folder that can be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the record, or take the link out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark it {1}, or leave them out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move its files up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name a .docx or .dotx file, or one of: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name a brief, or set default_brief in library.yaml</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name a later date, or look at the brief with --as-of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the earlier date as the one since when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nearest: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it once with an older Briefer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the file back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename it to {1}, or move its files there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as .docx, without a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as SVG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as UTF-8 text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the file as UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving goes on without it; put its folder .git back from a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say since which date or brief</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See: briefer list briefs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See: briefer list organizations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See: briefer list {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See: briefer register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a link out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the link out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test it first: {% if … %}, or give another value before .{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update Briefer; until then the library can be read and exported from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait, or have its label changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it as the built-in styles.yaml: under paragraph, tab: [Name of a style]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write its 64 letters and digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write one row of two cells for each of view.told_gaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a calendar can't be written as {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a change was not kept in the history: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a change was saved but not kept in the history: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a compared file can't be read again: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a comparison can't be written as {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a gap is accepted with a reason only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a link stands where the file is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list nests deeper than {1} levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a memo can't be written as {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a part of the Word file is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a record can't be joined with itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a record can't be kept apart from itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another record has that name already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>briefs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>broken front matter: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>can't be opened: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is a folder that is not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is a folder, which is not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is no entry of the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is no ordinary file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is too large for a record ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has {1} rows for {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leads in a circle: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>library.yaml can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>library.yaml {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>library.yaml: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no entry of the register is named {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no font on this machine has {1}{2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no gap is accepted under the key {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no step leads on from format {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no {1} is named {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing is missing under the key {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing is planned or due on a date that is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing is removed while an entry can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing stands before .{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing was found under the key {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>records are kept apart with a reason only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>template error: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the PDF can't be set: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the brief as it was can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the brief {1} has no as-of date: it is today's every day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the brief {1} updates no earlier one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the comparison would replace one of the two memos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the dates are reversed: {1} is before {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the entry can't be changed as it stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the entry can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the entry says that its file was removed, but it stands: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file can't be copied: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file can't be read, so it is not overwritten: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file holds tracked changes already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is no Word document that can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file of {1} was removed on {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file unpacks to more than 500 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file was changed outside Briefer meanwhile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file was deleted outside Briefer meanwhile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file was removed on {1}: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file would stand among the files that it is made from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the final has {1} open gap{2}: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the folder is no library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the folder {1} can't be made: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the folder {1} {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the history can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the history has no change {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the house rule can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the house rule is no file of rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the house rule {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the house rule: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the kept file can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the letterhead can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the letterhead is no Word document that can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the letterhead is under a password, or in the format of Word before 2007</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the letterhead leaves less than an inch for text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the letterhead unpacks to more than 200 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the library has no default brief</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the library was not made: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the marking profile can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the marking profile {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the marking profile: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the memo is to be marked {1} and holds more: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name {1} is unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture can't be drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the program's own folder {1} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the record was not there after that change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the record would not read back as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the register can't be written as {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the register needs to be told {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the row {1} has {2} cells for {3} columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the style map can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the style map names {1}, which is no {2} style of a memo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the template can't be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the template is not UTF-8 text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the template may not do this: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the template was stopped: it includes or calls itself without end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the template was stopped: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the text is no record: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no hold on {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no letterhead {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no library folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no marking profile {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no template {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is something there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under {1} a row such as | --- | --- | is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what the memo was made with can't be read again: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your own library can't be looked for: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} can't be read: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} could not be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} has no retention label, so nothing says that it may go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} has no {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} has to stand alone on its line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} is before {2}, the date of the brief {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} is kept {2} under {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} is no brief and no date such as 2022-01-15</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} is no brief, no date such as 2022-01-15 and no .docx file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} is no field of {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} is not among the briefs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} is not among the house rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} is not among the organizations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} is not on the library's handling scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} is on hold since {2}{3}: {4}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{1} was not deleted: {2}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportPanel</name>
  <message>
   <source>DRAFT on every page, numbered lines, comments on what is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft for clearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export to Word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exported {name} to {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Final</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For your own desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No gaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library is still opening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the export is for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the memo marks as missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without any of these; open gaps are asked about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the memo as a Word file (Ctrl+E)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{changes}: {name}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>HTML files (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Markdown files (*.md)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No program on this machine opens {name}. Use Show in folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word files (*.docx)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GapList</name>
  <message>
   <source>Missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is missing in the memo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to fill it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GapsView</name>
  <message>
   <source>&amp;Accept with a reason…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept what is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask a&amp;gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marked in the memo: fill them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not on file: fill them, or accept them with a reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select what is not on file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select what was accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is missing in the brief</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it may stay so (kept with the brief, printed in the memo):</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} accepted.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HandingOverDialog</name>
  <message>
   <source>&amp;To whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the date first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handed over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On whose &amp;word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say to whom first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as: the President</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as: the executive secretariat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>W&amp;hen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When it was handed over</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HouseStyle</name>
  <message>
   <source>About {n} pages in front of the tabs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On, for another language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it into rules_off in library.yaml</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say it in other words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what it stands for: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whose it is: it rests on {who} alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it out of rules_off in library.yaml</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To switch it off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To switch it on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{said} beside “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{state}; the library’s own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{brief}” words everything as the house does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{words}”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HouseView</name>
  <message>
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On or off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the brief…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules of the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a row to see all that there is to say of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rules of the house</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is worded otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write instead</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LibraryPlace</name>
  <message>
   <source>Views on the library</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LibraryViews</name>
  <message>
   <source>Consistency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>House style</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Register</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>About Briefer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Briefer {version}
Leaders’ meeting memos from a library of your own, sourced line by line.
It works on this machine alone and uses no network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has changed since it was saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library is still opening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This library can be read but not changed: {reason}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>&amp;About Briefer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Command palette…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dialogues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Empty…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export to Word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Fit the width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save brief</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Search the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Technology areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An earlier &amp;date…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An exported &amp;memo…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export as &amp;HTML…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export as &amp;Markdown…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export as &amp;PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export to Word &amp;as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the &amp;starter library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P&amp;references…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the &amp;gaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space	Choose or leave the row with the focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes a step again that was taken back, where there is one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the last step back, where there is one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What &amp;changed since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Please check</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Something went wrong inside Briefer. Nothing of yours was changed.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Command palette</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PaperView</name>
  <message>
   <source>Page {page} of {pages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview, page {page} of {pages}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PartsList</name>
  <message>
   <source>Search the picture</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PicturePage</name>
  <message>
   <source>As &amp;PNG…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As &amp;SVG…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit the width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PNG pictures (*.png)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SVG pictures (*.svg)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {name} to {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the picture shows</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Brief</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>&amp;Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A4, 210 × 297 mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family name first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given name first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast follows the system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter, 8½ × 11 inches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New libraries begin with these. A library that says otherwise keeps its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language changes when Briefer is started again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where a library does not say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} %</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreviewView</name>
  <message>
   <source>Laying out the memo…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No library is open. Open one, or make a new one, in the File menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening the library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no preview yet. The line above says what to do.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProductActions</name>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is this one of ours?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No program on this machine opens {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {name} to {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spreadsheets (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why its file must not be removed (kept in the register):</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Places</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Register</name>
  <message>
   <source>As of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Author</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compares</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exported (UTC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exported by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Final</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handed over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handed over to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept for good under</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept under</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letterhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not handed over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open gaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SHA-256</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Was on hold, released</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Went out as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Went out with gaps because</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>v{n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} of {every}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{stage}, comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}, {version}, {stage}, exported {when} UTC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who}, {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is none of the products here: no product has the very same bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is {product}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RegisterView</name>
  <message>
   <source>&amp;Handed over…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Is this one of ours?…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save as spreadsheet…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every export is recorded and kept here, so that you can say which version was handed over: export a memo, and it is the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ho&amp;ld…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No product has all these words. Search for fewer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search: all words, in any column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a product first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a product to see what is on file of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was removed on {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library is still opening.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no product yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This product is not on hold</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SetUpPanel</name>
  <message>
   <source>&amp;As of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Brief</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Letterhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another Word file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brief</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Briefer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dialogues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letterhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search dialogues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search technology areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Technology areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tem&amp;plate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}  {chosen} of {total}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TimelinePlace</name>
  <message>
   <source>All of the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As of {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose dialogues and technology areas in Brief to see what they cover.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commitments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coverage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No dialogue is chosen. Choose some in Brief.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures and lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The brief’s choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which dialogues</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Undoing</name>
  <message>
   <source>another date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another letterhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another meeting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choice of areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choice of dialogues</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Wording</name>
  <message>
   <source>({n} time)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>({n} times)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, tabs {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A figure says nothing in words. Give it a text that tells it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A heading has no words. Give it words, or take it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A link reads as its address. Link the document’s title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A paragraph has no words. Take it out; styles make the space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A picture in the letterhead’s header or footer has no alt text. Add one in Word, or mark the picture as decorative.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A table has no title. Write Table: and what it shows above it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ahead · {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aug</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Briefer’s fonts lack some characters; fonts of this machine stand in for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column {value} of the table “{where}” has no name. Name it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does not recur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It went out {n} more time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It went out {n} more times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Japanese A4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jul</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels such as “{value}” are set apart by italics alone. End each with a colon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out of the readout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Met {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never met</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No cadence known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not compared: {listed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in the readout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing tells the language of “{value}”. Say it in the record (native, language) or the template (| language).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nov</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postponed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {n} event to {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {n} events to {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State (Times New Roman 14)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Technology areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was written; the register has no entry of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file’s {value} is empty. Fill in the brief’s heading block, or the library’s settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The final has {n} open gap.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The final has {n} open gaps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The heading “{where}” is of level {value} and skips one above it. Use the level below its parent’s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letterhead lacks {n} style; another stands in for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letterhead lacks {n} styles; others stand in for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letterhead {name} is for Word files and is not used here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letterhead {name} is for Word files; the PDF takes its paper alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letterhead’s header or footer has a text box. Put its words into the line; screen readers pass boxes over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letterhead’s style “{where}” has a contrast of {value} to 1. Darken its colour to 4.5 to 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The link “{value}” does not say where it leads. Link the name of the document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The memo has no title. Begin the template with a # heading.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table “{where}” has no header row. Name its columns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table “{where}” has {value} blank cells. Say what stands there: none, not on file, or a gap.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What followed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>embedded files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>headers and footers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last met {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>late by {n} month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>late by {n} month at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>late by {n} months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>late by {n} months at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>text boxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{came} and {went}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{front} of {n} page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{front} of {n} pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{least} to {most} months over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{missing}: Briefer’s own {used}, in the letterhead’s face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{missing}: the letterhead’s own {used}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} are kept as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} change from {since} to {as_of}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} change since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} changes from {since} to {as_of}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} changes since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} commitment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} commitments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} deletion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} deletions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} entries can’t be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} entry can’t be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} finding waits for a word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} findings wait for a word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} gap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} gaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} insertion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} insertions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} is kept as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} month over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} months over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} page, {wanted} wanted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} pages, {wanted} wanted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} products.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} record can’t be read; everything else works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} record that leads to it will lead there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} records can’t be read; everything else works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} records that lead to it will lead there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} thing in the memo is hard to take in for readers who listen, or see poorly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} thing is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} thing is planned or due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} things are missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} things are planned or due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} things in the memo are hard to take in for readers who listen, or see poorly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{sentence} (In “{where}”.)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>– lapsed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{brief}” words {n} thing otherwise than the house does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{brief}” words {n} things otherwise than the house does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{value}” is a heading by its look alone. Make it a heading, or end it as a sentence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{value}” is a second title. Make it a ## heading.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▲ late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>○ new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>○ on track</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>○ open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>○ reaffirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ done</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
