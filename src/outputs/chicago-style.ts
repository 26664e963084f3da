/**
 * References by authors and dates as the Chicago Manual of Style has them, for the kinds of sources that we hold. Our own
 * style, since Citation.js ships none of Chicago; bodies are authors, and official numbers stand behind the title.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html, https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-2.html
 */
export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="display-and-sort">
  <info>
    <title>Author and date, for official papers and web pages</title>
    <id>cooperation-file-author-date</id>
    <updated>2026-11-24T00:00:00+00:00</updated>
  </info>
  <macro name="by">
    <names variable="author">
      <name and="text" delimiter=", " name-as-sort-order="first" sort-separator=", "/>
      <substitute>
        <text variable="container-title"/>
        <text variable="publisher"/>
        <text macro="title"/>
      </substitute>
    </names>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="title">
    <choose>
      <if type="webpage article-newspaper entry-encyclopedia speech" match="any"><text variable="title" quotes="true"/></if>
      <else><text variable="title" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="day">
    <choose>
      <if type="webpage article-newspaper speech" match="any"><date variable="issued" form="text" date-parts="year-month-day"/></if>
    </choose>
  </macro>
  <citation><layout><group delimiter=" "><text macro="by"/><text macro="year"/></group></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="by"/>
        <text macro="year"/>
        <text macro="title"/>
        <text variable="number"/>
        <text variable="container-title" font-style="italic"/>
        <text macro="day"/>
        <text variable="publisher"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
