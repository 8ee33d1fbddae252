<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Claim</source>
        <translation>주장(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>구절(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>태그(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>A case holds the articles that you check. Drop files, folders or archives anywhere on the window, or press {IMPORT_FILES}. Each original is kept as it came and is never changed.</source>
        <translation>사건에는 검증할 기사가 담깁니다. 파일, 폴더, 압축 파일을 창의 아무 곳에나 끌어다 놓거나 {IMPORT_FILES}을(를) 누르십시오. 원본은 받은 그대로 보관하며 절대 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>A claim is a sentence that can be true or false. {CLAIM} makes one of the selected passage. Here all claims stand, each with its status and how many passages speak for and against it.</source>
        <translation>주장은 참 또는 거짓일 수 있는 문장입니다. {CLAIM} 키는 선택한 구절로 주장을 만듭니다. 여기에 모든 주장이 상태와, 찬성하고 반대하는 구절의 수와 함께 있습니다.</translation>
    </message>
    <message>
        <source>About the workbench</source>
        <translation>Workbench 정보</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>모든 명령</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>모든 명령…</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>기사 상세 정보…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Begin a word earlier</source>
        <translation>한 단어 앞에서 시작</translation>
    </message>
    <message>
        <source>Begin a word later</source>
        <translation>한 단어 뒤에서 시작</translation>
    </message>
    <message>
        <source>Bold caret for reading by keys</source>
        <translation>키보드 읽기용 굵은 커서</translation>
    </message>
    <message>
        <source>Bring in articles</source>
        <translation>기사 가져오기</translation>
    </message>
    <message>
        <source>Ca&amp;se</source>
        <translation>사건(&amp;S)</translation>
    </message>
    <message>
        <source>Case settings…</source>
        <translation>사건 설정…</translation>
    </message>
    <message>
        <source>Change it to what is asked now</source>
        <translation>지금의 검색으로 바꾸기</translation>
    </message>
    <message>
        <source>Choose a claim, select a passage, and say how it bears on the claim: {CORROBORATES} corroborates it, {DISPUTES} disputes it, {GIVES_CONTEXT} gives context. A click on a quote leads back to its place in the article.</source>
        <translation>주장을 고르고 구절을 선택한 다음 주장에 어떤 의미인지 밝히십시오. {CORROBORATES} 뒷받침, {DISPUTES} 반박, {GIVES_CONTEXT} 맥락 제공. 인용문을 클릭하면 기사의 그 자리로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Claims and evidence</source>
        <translation>주장과 증거</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>탭 닫기</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>판 비교…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>출처와 함께 복사</translation>
    </message>
    <message>
        <source>Corroborates</source>
        <translation>뒷받침</translation>
    </message>
    <message>
        <source>Corroborates a claim…</source>
        <translation>주장을 뒷받침…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>주장 삭제</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>하이라이트 삭제</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>태그 삭제</translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>저장된 검색 삭제</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>반박</translation>
    </message>
    <message>
        <source>Disputes a claim…</source>
        <translation>주장을 반박…</translation>
    </message>
    <message>
        <source>Edit claim…</source>
        <translation>주장 편집…</translation>
    </message>
    <message>
        <source>Edit the note in the margin</source>
        <translation>여백의 메모 편집</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>한 단어 앞에서 끝</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>한 단어 뒤에서 끝</translation>
    </message>
    <message>
        <source>Ends of the highlight</source>
        <translation>하이라이트의 양 끝</translation>
    </message>
    <message>
        <source>Favourite tag 1</source>
        <translation>즐겨찾는 태그 1</translation>
    </message>
    <message>
        <source>Favourite tag 2</source>
        <translation>즐겨찾는 태그 2</translation>
    </message>
    <message>
        <source>Favourite tag 3</source>
        <translation>즐겨찾는 태그 3</translation>
    </message>
    <message>
        <source>Favourite tag 4</source>
        <translation>즐겨찾는 태그 4</translation>
    </message>
    <message>
        <source>Favourite tag 5</source>
        <translation>즐겨찾는 태그 5</translation>
    </message>
    <message>
        <source>Favourite tag 6</source>
        <translation>즐겨찾는 태그 6</translation>
    </message>
    <message>
        <source>Favourite tag 7</source>
        <translation>즐겨찾는 태그 7</translation>
    </message>
    <message>
        <source>Favourite tag 8</source>
        <translation>즐겨찾는 태그 8</translation>
    </message>
    <message>
        <source>Favourite tag 9</source>
        <translation>즐겨찾는 태그 9</translation>
    </message>
    <message>
        <source>Favourite tags</source>
        <translation>즐겨찾는 태그</translation>
    </message>
    <message>
        <source>File formats…</source>
        <translation>파일 형식…</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>기사에서 찾기…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Give a verdict</source>
        <translation>판정하기</translation>
    </message>
    <message>
        <source>Give a verdict…</source>
        <translation>판정하기…</translation>
    </message>
    <message>
        <source>Gives context to a claim…</source>
        <translation>주장에 맥락 제공…</translation>
    </message>
    <message>
        <source>Go to the other side</source>
        <translation>반대쪽으로 이동</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>안내서</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>하이라이트</translation>
    </message>
    <message>
        <source>Highlight selection</source>
        <translation>선택 부분 하이라이트</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>하이라이트</translation>
    </message>
    <message>
        <source>Highlights beside the text</source>
        <translation>본문 옆 하이라이트 목록</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>폴더 가져오기…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>파일 가져오기…</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>가져오기 내역…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>단축키…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>자료실</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>증거 연결</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>기사 목록</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>매트릭스</translation>
    </message>
    <message>
        <source>Merge claim into another…</source>
        <translation>다른 주장과 병합…</translation>
    </message>
    <message>
        <source>Merge highlights</source>
        <translation>하이라이트 병합</translation>
    </message>
    <message>
        <source>Merge tag into another…</source>
        <translation>다른 태그와 병합…</translation>
    </message>
    <message>
        <source>Move claim down</source>
        <translation>주장을 아래로</translation>
    </message>
    <message>
        <source>Move claim up</source>
        <translation>주장을 위로</translation>
    </message>
    <message>
        <source>Move the saved search down</source>
        <translation>저장된 검색을 아래로</translation>
    </message>
    <message>
        <source>Move the saved search up</source>
        <translation>저장된 검색을 위로</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>새 사건…</translation>
    </message>
    <message>
        <source>New claim from passage…</source>
        <translation>구절로 새 주장…</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>새 주장…</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>새 태그…</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>다음 하이라이트</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>다음 탭</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Notes in the margin</source>
        <translation>여백의 메모</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>잃는 것은 없습니다</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>사건 열기…</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>예제 사건 열기</translation>
    </message>
    <message>
        <source>Outlets…</source>
        <translation>매체…</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>페이지 부속 요소</translation>
    </message>
    <message>
        <source>Place a lost highlight here…</source>
        <translation>잃어버린 하이라이트를 여기에 놓기…</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>이전 하이라이트</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>이전 탭</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Read another version…</source>
        <translation>다른 판 읽기…</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>검색 색인 다시 만들기</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>최근 사건</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>기사 제거</translation>
    </message>
    <message>
        <source>Rename tag…</source>
        <translation>태그 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Rename the saved search…</source>
        <translation>저장된 검색 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Repeat the last tag</source>
        <translation>마지막 태그 반복</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>이 검색 저장…</translation>
    </message>
    <message>
        <source>Say what the line is…</source>
        <translation>이 줄이 무엇인지 지정…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search a list of queries…</source>
        <translation>검색어 목록으로 검색…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>전체 검색</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>전체 검색…</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>안내서 검색…</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Select paragraph</source>
        <translation>문단 선택</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <translation>문장 선택</translation>
    </message>
    <message>
        <source>Select words with the mouse, or with Shift and the arrow keys, as here. Then {HIGHLIGHT} highlights them. The small bar offers the same for the mouse.</source>
        <translation>마우스로, 또는 Shift와 화살표 키로 여기처럼 단어를 선택하십시오. 그다음 {HIGHLIGHT} 키가 하이라이트합니다. 작은 막대에서 마우스로도 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Show on the other side</source>
        <translation>반대쪽에 표시</translation>
    </message>
    <message>
        <source>Show the case folder</source>
        <translation>사건 폴더 보기</translation>
    </message>
    <message>
        <source>Show the original in its folder</source>
        <translation>원본을 폴더에서 보기</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Split claim…</source>
        <translation>주장 나누기…</translation>
    </message>
    <message>
        <source>Split highlight at the caret</source>
        <translation>커서 위치에서 하이라이트 나누기</translation>
    </message>
    <message>
        <source>State a claim</source>
        <translation>주장 쓰기</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Tag all hits…</source>
        <translation>모든 결과에 태그…</translation>
    </message>
    <message>
        <source>Tag by name…</source>
        <translation>이름으로 태그…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>These are the articles of the case. A click opens one in a tab; what you type in the field filters the list. What is known of an article stands above its text, and what is not known is called unknown.</source>
        <translation>사건의 기사들입니다. 클릭하면 탭에서 열리고, 입력란에 쓰면 목록이 걸러집니다. 기사에 대해 아는 것은 본문 위에 있으며, 모르는 것은 알 수 없음이라고 합니다.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>보통 글자 크기</translation>
    </message>
    <message>
        <source>Verify the case</source>
        <translation>사건 검증</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>폴더 지켜보기…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Write a note on the article…</source>
        <translation>기사에 메모 쓰기…</translation>
    </message>
    <message>
        <source>Write a note on the claim…</source>
        <translation>주장에 메모 쓰기…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>메모 쓰기…</translation>
    </message>
    <message>
        <source>{NOTE} writes a note on the passage. It stands in the margin beside its line; a double click there edits it.</source>
        <translation>{NOTE} 키는 구절에 메모를 씁니다. 메모는 여백의 그 줄 옆에 있으며, 두 번 클릭하면 거기서 편집합니다.</translation>
    </message>
    <message>
        <source>{SEARCH} searches articles, highlights, notes and claims. Each hit is shown with what stands around it, and a click goes to its place.</source>
        <translation>{SEARCH} 키는 기사, 하이라이트, 메모, 주장을 검색합니다. 모든 결과가 앞뒤 문맥과 함께 보이고, 클릭하면 그 자리로 갑니다.</translation>
    </message>
    <message>
        <source>{TAG_BY_NAME} puts a tag on the passage; a new name makes a new tag. {TAG_1} to {TAG_9} put your favourite tags, and {REPEAT_TAG} the one that you put last.</source>
        <translation>{TAG_BY_NAME} 키는 구절에 태그를 붙입니다. 새 이름을 쓰면 새 태그가 됩니다. {TAG_1}–{TAG_9} 키는 즐겨찾는 태그를, {REPEAT_TAG} 키는 마지막에 붙인 태그를 붙입니다.</translation>
    </message>
    <message>
        <source>{UNDO} takes back whatever was done, also after a restart. {PALETTE} finds every command by its name, and {GUIDE} opens the guide at the page for where you are.</source>
        <translation>{UNDO} 키는 다시 시작한 뒤에도 모든 작업을 되돌립니다. {PALETTE} 키는 모든 명령을 이름으로 찾고, {GUIDE} 키는 지금 있는 곳에 맞는 안내서 페이지를 엽니다.</translation>
    </message>
    <message>
        <source>{VERDICT} gives the claim a status, with your reason. Earlier verdicts stay in its history. The program itself never judges.</source>
        <translation>{VERDICT} 키는 주장에 상태와 근거를 줍니다. 이전 판정은 내역에 남습니다. 프로그램 자체는 절대 판정하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ArticleFilter</name>
    <message>
        <source>All articles</source>
        <translation>모든 기사</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>기사: {title}</translation>
    </message>
    <message>
        <source>Highlights of all articles</source>
        <translation>모든 기사의 하이라이트</translation>
    </message>
    <message>
        <source>Pick an article</source>
        <translation>기사 선택</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>하이라이트 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backup of the database</source>
        <translation>데이터베이스 백업</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>둘러보기 나가기</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>예제 사건 열기</translation>
    </message>
    <message>
        <source>Tour: {title}</source>
        <translation>둘러보기: {title}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>해 보기</translation>
    </message>
    <message>
        <source>{number} of {last}</source>
        <translation>{number} / {last}</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
</context>
<context>
    <name>CaseDoor</name>
    <message>
        <source>Open a case</source>
        <translation>사건 열기</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>CaseTools</name>
    <message numerus="yes">
        <source>%Ln thing(s) wrong</source>
        <translation>
            <numerusform>문제 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>About the workbench</source>
        <translation>Workbench 정보</translation>
    </message>
    <message numerus="yes">
        <source>Among the originals: %Ln file(s) of no article, from an import interrupted or undone.</source>
        <translation>
            <numerusform>원본 중 어느 기사에도 속하지 않는 파일 %Ln개가 있습니다. 중단되거나 취소된 가져오기에서 남은 것입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact-check Workbench {version}</source>
        <translation>Fact-check Workbench {version}</translation>
    </message>
    <message>
        <source>For people who check what articles say. Free software under the Apache License 2.0. It never touches the network. Icons: Lucide (ISC). Fonts: Noto (OFL 1.1).</source>
        <translation>기사의 내용을 검증하는 사람들을 위한 프로그램입니다. Apache License 2.0을 따르는 자유 소프트웨어입니다. 네트워크에 절대 접속하지 않습니다. 아이콘: Lucide(ISC). 글꼴: Noto(OFL 1.1).</translation>
    </message>
    <message>
        <source>Import them</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>문제가 없습니다</translation>
    </message>
    <message>
        <source>The original is “{name}”</source>
        <translation>원본 파일은 “{name}”입니다</translation>
    </message>
    <message>
        <source>Verify the case</source>
        <translation>사건 검증</translation>
    </message>
    <message>
        <source>Verifying: every original is hashed anew …</source>
        <translation>검증 중: 모든 원본의 해시를 다시 계산합니다 …</translation>
    </message>
    <message>
        <source>{originals} originals, {highlights} highlights and {deeds} deeds were checked.</source>
        <translation>원본 {originals}개, 하이라이트 {highlights}개, 작업 기록 {deeds}개를 확인했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 외 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Nothing fits</source>
        <translation>맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing fits. Type less, or other words.</source>
        <translation>맞는 것이 없습니다. 줄여 쓰거나 다른 말을 쓰십시오.</translation>
    </message>
    <message>
        <source>↑ ↓ move    ↵ choose    Esc close</source>
        <translation>↑ ↓ 이동    ↵ 선택    Esc 닫기</translation>
    </message>
</context>
<context>
    <name>ChosenActions</name>
    <message>
        <source>Copy with citation</source>
        <translation>출처와 함께 복사</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>하이라이트 삭제</translation>
    </message>
    <message>
        <source>None of them has a tag</source>
        <translation>태그가 있는 것이 없습니다</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>메모…</translation>
    </message>
    <message>
        <source>Remove a tag…</source>
        <translation>태그 제거…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>태그…</translation>
    </message>
</context>
<context>
    <name>ClaimBrowser</name>
    <message>
        <source>Filter claims</source>
        <translation>주장 거르기</translation>
    </message>
    <message>
        <source>Grouped by status</source>
        <translation>상태별로 묶기</translation>
    </message>
    <message>
        <source>In your order</source>
        <translation>직접 정한 순서</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>반박이 많은 순서</translation>
    </message>
    <message>
        <source>No claim says all of these words.</source>
        <translation>이 단어가 모두 들어 있는 주장이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>주장의 순서</translation>
    </message>
</context>
<context>
    <name>ClaimDeeds</name>
    <message>
        <source>Edit {claim}</source>
        <translation>{claim} 편집</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>새 주장</translation>
    </message>
    <message>
        <source>New claim from the text</source>
        <translation>본문으로 새 주장</translation>
    </message>
    <message>
        <source>Note on {claim}</source>
        <translation>{claim}에 대한 메모</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>No evidence yet. Select text in an article and press + or −.</source>
        <translation>아직 증거가 없습니다. 기사에서 글을 선택하고 + 또는 −를 누르십시오.</translation>
    </message>
    <message>
        <source>Reword the claim</source>
        <translation>주장의 표현 바꾸기</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Verdict…</source>
        <translation>판정…</translation>
    </message>
    <message>
        <source>Who claims it, and when, is not recorded.</source>
        <translation>누가 언제 주장했는지 기록되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>2022, 2022-09 or 2022-09-22</source>
        <translation>2022, 2022-09 또는 2022-09-22</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>주장한 사람</translation>
    </message>
    <message>
        <source>First appeared</source>
        <translation>처음 나온 곳</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>발견된 곳</translation>
    </message>
    <message>
        <source>Keep claim</source>
        <translation>주장 저장</translation>
    </message>
    <message>
        <source>One sentence that can be true or false</source>
        <translation>참 또는 거짓일 수 있는 한 문장</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>말한 날짜</translation>
    </message>
    <message>
        <source>The quote</source>
        <translation>인용문</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>확인된 내용</translation>
    </message>
    <message>
        <source>Where it appeared first, if known</source>
        <translation>처음 나온 곳(알려진 경우)</translation>
    </message>
    <message>
        <source>Who claims it</source>
        <translation>누가 주장하는가</translation>
    </message>
    <message>
        <source>Write the claim: one sentence that can be true or false.</source>
        <translation>주장을 쓰십시오. 참 또는 거짓일 수 있는 한 문장이어야 합니다.</translation>
    </message>
    <message>
        <source>“Said on” needs a date such as 2022, 2022-09 or 2022-09-22.</source>
        <translation>“말한 날짜”에는 2022, 2022-09, 2022-09-22와 같은 날짜를 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>ClaimNotes</name>
    <message>
        <source>New note on the claim</source>
        <translation>주장에 대한 새 메모</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>What should be remembered</source>
        <translation>기억해 둘 내용</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>메모 쓰기</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlet(s)</source>
        <translation>
            <numerusform>매체 %Ln곳</numerusform>
        </translation>
    </message>
    <message>
        <source>All that speaks for this verdict comes from one outlet: {outlet}.</source>
        <translation>이 판정을 뒷받침하는 것은 모두 한 매체에서 나왔습니다: {outlet}.</translation>
    </message>
    <message>
        <source>As many passages, or more, say the opposite.</source>
        <translation>반대로 말하는 구절이 같거나 더 많습니다.</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>완전히 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>다른 출처로 확인됨</translation>
    </message>
    <message>
        <source>Corroborates</source>
        <translation>뒷받침</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>정보의 신빙성</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>반박</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>의심스러움</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>메모 편집…</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>상당히 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>Gives context</source>
        <translation>맥락 제공</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>구절로 이동</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>High confidence would rest on fewer than two articles.</source>
        <translation>높은 확신이 두 건 미만의 기사에 근거하게 됩니다.</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>가능성 낮음</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>새 주장…</translation>
    </message>
    <message>
        <source>No passage corroborates this claim yet.</source>
        <translation>이 주장을 뒷받침하는 구절이 아직 없습니다.</translation>
    </message>
    <message>
        <source>No passage disputes this claim yet.</source>
        <translation>이 주장을 반박하는 구절이 아직 없습니다.</translation>
    </message>
    <message>
        <source>No passage gives context to this claim yet.</source>
        <translation>이 주장에 맥락을 제공하는 구절이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>밝히지 않음</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>대체로 신뢰할 수 없음</translation>
    </message>
    <message>
        <source>Note on the evidence for C{number}</source>
        <translation>C{number}의 증거에 대한 메모</translation>
    </message>
    <message>
        <source>Pick a claim</source>
        <translation>주장 선택</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>사실일 수 있음</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>아마 사실</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>신뢰도를 판단할 수 없음</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>출처의 신뢰도</translation>
    </message>
    <message>
        <source>Remove from the evidence</source>
        <translation>증거에서 제거</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>사실 여부를 판단할 수 없음</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>신뢰할 수 없음</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>대체로 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>first appeared: {where}</source>
        <translation>처음 나온 곳: {where}</translation>
    </message>
    <message>
        <source>from {articles}, {outlets}</source>
        <translation>{articles}, {outlets}</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>확신 높음</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>확신 낮음</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>확신 보통</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>아직 증거 없음</translation>
    </message>
    <message>
        <source>said {day}</source>
        <translation>{day}에 말함</translation>
    </message>
    <message>
        <source>{corroborates} corroborate, {disputes} dispute, {context} give context</source>
        <translation>뒷받침 {corroborates}, 반박 {disputes}, 맥락 {context}</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Choose one at the left to see what speaks for and against it.</source>
        <translation>왼쪽에서 하나를 고르면 찬성하는 것과 반대하는 것이 보입니다.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>No claim is chosen</source>
        <translation>선택한 주장이 없습니다</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>아직 판정할 것이 없습니다</translation>
    </message>
    <message>
        <source>What speaks for and against a claim is shown here.</source>
        <translation>주장에 찬성하는 것과 반대하는 것이 여기에 보입니다.</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Claims and evidence</source>
        <translation>주장과 증거</translation>
    </message>
</context>
<context>
    <name>ClaimsRoom</name>
    <message>
        <source>Delete claim</source>
        <translation>주장 삭제</translation>
    </message>
    <message>
        <source>Edit claim…</source>
        <translation>주장 편집…</translation>
    </message>
    <message>
        <source>Give a verdict…</source>
        <translation>판정하기…</translation>
    </message>
    <message>
        <source>Merge claim into another…</source>
        <translation>다른 주장과 병합…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>새 주장</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>아직 주장이 없습니다</translation>
    </message>
    <message>
        <source>Select text and press C, or write one: a sentence that can be true or false.</source>
        <translation>글을 선택하고 C를 누르거나 직접 쓰십시오. 참 또는 거짓일 수 있는 문장이어야 합니다.</translation>
    </message>
    <message>
        <source>Split claim…</source>
        <translation>주장 나누기…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>메모 쓰기…</translation>
    </message>
</context>
<context>
    <name>ColorRow</name>
    <message>
        <source>Another colour…</source>
        <translation>다른 색…</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>태그의 색</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Each row becomes an article. What you say here is remembered for tables with the same columns.</source>
        <translation>각 행이 기사 한 건이 됩니다. 여기서 정한 내용은 같은 열을 가진 표를 위해 기억됩니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Meaning of {column}</source>
        <translation>{column}의 의미</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>레코드 {number}</translation>
    </message>
    <message>
        <source>Say which column holds the text.</source>
        <translation>본문이 들어 있는 열을 지정하십시오.</translation>
    </message>
    <message>
        <source>The columns of “{name}”</source>
        <translation>“{name}”의 열</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>각 열은 무엇을 뜻합니까?</translation>
    </message>
    <message>
        <source>– not read –</source>
        <translation>– 읽지 않음 –</translation>
    </message>
</context>
<context>
    <name>Completer</name>
    <message>
        <source>How the query may go on</source>
        <translation>검색어를 이어 쓰는 방법</translation>
    </message>
    <message numerus="yes">
        <source>Suggestions: %Ln</source>
        <translation>
            <numerusform>제안: %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Found in the guide</source>
        <translation>안내서에서 찾은 곳</translation>
    </message>
    <message>
        <source>No passage of the guide says all of these words. Try fewer, or only how they begin.</source>
        <translation>이 단어가 모두 들어 있는 곳이 안내서에 없습니다. 단어를 줄이거나 앞부분만 써 보십시오.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없습니다</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>안내서의 페이지</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>안내서 검색</translation>
    </message>
</context>
<context>
    <name>Crier</name>
    <message>
        <source>Done again: {deed}</source>
        <translation>다시 실행함: {deed}</translation>
    </message>
    <message>
        <source>Done: {deed}</source>
        <translation>완료: {deed}</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>읽기용으로 열기</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>실행 취소함: {deed}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMM</source>
        <translation>M월</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>날짜 알 수 없음</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy년</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message numerus="yes">
        <source>%Ln more paragraph(s): go on to the next change</source>
        <translation>
            <numerusform>문단 %Ln개 더: 다음 변경으로 가십시오</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) without a change</source>
        <translation>
            <numerusform>변경 없는 문단 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions beside each other</source>
        <translation>나란히 놓인 두 판</translation>
    </message>
</context>
<context>
    <name>DigitRow</name>
    <message>
        <source>Key {digit}: free</source>
        <translation>키 {digit}: 비어 있음</translation>
    </message>
    <message>
        <source>Key {digit}: {tag}</source>
        <translation>키 {digit}: {tag}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear the filter</source>
        <translation>거르기 지우기</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Choose a claim to see its evidence.</source>
        <translation>주장을 고르면 그 증거가 보입니다.</translation>
    </message>
    <message>
        <source>Evidence for {claim}</source>
        <translation>{claim}의 증거</translation>
    </message>
    <message>
        <source>History</source>
        <translation>내역</translation>
    </message>
    <message>
        <source>No evidence yet. Select text and press + or −, or drag a passage onto the claim.</source>
        <translation>아직 증거가 없습니다. 글을 선택하고 + 또는 −를 누르거나, 구절을 주장 위로 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>Verdict…</source>
        <translation>판정…</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Type what to search for, or begin with one of these</source>
        <translation>검색할 말을 입력하거나 다음 중 하나로 시작하십시오</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>두 단어 모두</translation>
    </message>
    <message>
        <source>either word</source>
        <translation>둘 중 한 단어</translation>
    </message>
    <message>
        <source>in titles only</source>
        <translation>제목에서만</translation>
    </message>
    <message>
        <source>near each other, in any order</source>
        <translation>순서와 관계없이 가까이</translation>
    </message>
    <message>
        <source>published in this time</source>
        <translation>이 기간에 발행됨</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>이 단어들이 나란히</translation>
    </message>
    <message>
        <source>words that begin so, without another word</source>
        <translation>이렇게 시작하는 단어, 다른 단어 없이</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Lists of queries (*.txt *.csv);;All files (*)</source>
        <translation>검색어 목록 (*.txt *.csv);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Search a list of queries</source>
        <translation>검색어 목록으로 검색</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>2022, 2022-09, 2022-09-22 or 2022-09-22T17:25</source>
        <translation>2022, 2022-09, 2022-09-22 또는 2022-09-22T17:25</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>통신사</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>작성자 표기</translation>
    </message>
    <message>
        <source>Canonical address</source>
        <translation>표준 주소</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Nothing was changed since it was imported.</source>
        <translation>가져온 뒤 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>a guess: “{words}”</source>
        <translation>추측: “{words}”</translation>
    </message>
    <message>
        <source>asked for at {value}</source>
        <translation>{value}에 요청됨</translation>
    </message>
    <message>
        <source>captured {value}</source>
        <translation>{value}에 수집됨</translation>
    </message>
    <message>
        <source>from marks in the page's text (microdata): “{words}”</source>
        <translation>페이지 본문의 표시(microdata): “{words}”</translation>
    </message>
    <message>
        <source>from the document's properties: “{words}”</source>
        <translation>문서의 속성: “{words}”</translation>
    </message>
    <message>
        <source>from the file's name, “{words}”</source>
        <translation>파일 이름 “{words}”</translation>
    </message>
    <message>
        <source>from the head of the mail: “{words}”</source>
        <translation>메일의 머리글: “{words}”</translation>
    </message>
    <message>
        <source>from the head of the page: “{words}”</source>
        <translation>페이지의 머리 부분: “{words}”</translation>
    </message>
    <message>
        <source>from the line “{words}”</source>
        <translation>본문의 줄 “{words}”</translation>
    </message>
    <message>
        <source>from the page's markup: “{words}”</source>
        <translation>페이지의 마크업: “{words}”</translation>
    </message>
    <message>
        <source>from the page's own data (JSON-LD): “{words}”</source>
        <translation>페이지 자체의 데이터(JSON-LD): “{words}”</translation>
    </message>
    <message>
        <source>from the table's column: “{words}”</source>
        <translation>표의 열: “{words}”</translation>
    </message>
    <message>
        <source>from the web archive's record: “{words}”</source>
        <translation>웹 아카이브의 레코드: “{words}”</translation>
    </message>
    <message>
        <source>given by {who} on {when}</source>
        <translation>{when} {who}이(가) 입력</translation>
    </message>
    <message>
        <source>given by {words}</source>
        <translation>{words}이(가) 입력</translation>
    </message>
    <message>
        <source>in it: {value}</source>
        <translation>담긴 내용: {value}</translation>
    </message>
    <message>
        <source>not stated in the text; its first words stand in</source>
        <translation>본문에 나와 있지 않아 첫 단어들로 대신함</translation>
    </message>
    <message>
        <source>recognised from the text</source>
        <translation>본문에서 인식함</translation>
    </message>
    <message>
        <source>several are divided by semicolons</source>
        <translation>여럿이면 세미콜론으로 나눕니다</translation>
    </message>
    <message>
        <source>the outlet has this site among its names: {words}</source>
        <translation>이 사이트가 매체의 이름 중에 있음: {words}</translation>
    </message>
    <message>
        <source>two letters, such as en</source>
        <translation>en과 같은 두 글자</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>unknown: nothing in the file says it</source>
        <translation>알 수 없음: 파일에 나와 있지 않음</translation>
    </message>
    <message>
        <source>unknown: {who} took “{before}” away on {when}</source>
        <translation>알 수 없음: {when} {who}이(가) “{before}”을(를) 지움</translation>
    </message>
    <message>
        <source>{name}
{size}, arrived {when}
SHA-256
{sha256}</source>
        <translation>{name}
{size}, {when} 도착
SHA-256
{sha256}</translation>
    </message>
    <message>
        <source>{when}, {who}: {fact} {before} → {after}</source>
        <translation>{when}, {who}: {fact} {before} → {after}</translation>
    </message>
    <message>
        <source>{when}, {who}: {fact} {before} → {after} (done again)</source>
        <translation>{when}, {who}: {fact} {before} → {after} (다시 실행)</translation>
    </message>
    <message>
        <source>{when}, {who}: {fact} {before} → {after} (undone)</source>
        <translation>{when}, {who}: {fact} {before} → {after} (실행 취소)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln earlier change(s)</source>
        <translation>
            <numerusform>… 이전 변경 %Ln개 더</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>An article needs something to be called by.</source>
        <translation>기사에는 부를 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>기사 상세 정보</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>History</source>
        <translation>내역</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Outlets</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>판정</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>이 기사에서 찾기</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>다음 결과 (Enter)</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>이전 결과 (Shift+Enter)</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message numerus="yes">
        <source>%Ln new file(s) in the folder you watch: {folder}</source>
        <translation>
            <numerusform>지켜보는 폴더에 새 파일 %Ln개: {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>폴더 지켜보기</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>FormatsDialog</name>
    <message>
        <source>Articles in a file</source>
        <translation>파일 속 기사 수</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>확장자</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Kinds of files that can be read</source>
        <translation>읽을 수 있는 파일의 종류</translation>
    </message>
    <message>
        <source>The plug-in “{name}” cannot be used: {why}</source>
        <translation>플러그인 “{name}”을(를) 쓸 수 없습니다: {why}</translation>
    </message>
    <message>
        <source>What a file is counts more than how it is called: its content is looked at first.</source>
        <translation>파일의 종류는 이름보다 내용을 먼저 보고 정합니다.</translation>
    </message>
    <message>
        <source>many</source>
        <translation>여럿</translation>
    </message>
    <message>
        <source>one</source>
        <translation>하나</translation>
    </message>
</context>
<context>
    <name>GuessLine</name>
    <message>
        <source>Confirm</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Perhaps “{value}”: a guess from “{words}”</source>
        <translation>아마 “{value}”: “{words}”에서 추측</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>안내서</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Import articles</source>
        <translation>기사 가져오기</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>자료실</translation>
    </message>
    <message>
        <source>Sort and filter</source>
        <translation>정렬과 거르기</translation>
    </message>
    <message>
        <source>{listed} of {total}</source>
        <translation>{total} 중 {listed}</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Copy address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>This link leads out of the program, to {address}</source>
        <translation>이 링크는 프로그램 밖의 {address}(으)로 이어집니다</translation>
    </message>
</context>
<context>
    <name>HighlightBrowser</name>
    <message>
        <source>Clear all filters</source>
        <translation>모든 거르기 지우기</translation>
    </message>
    <message>
        <source>Filter quotes, notes, tags, titles and sources</source>
        <translation>인용문, 메모, 태그, 제목, 출처 거르기</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>구절로 이동</translation>
    </message>
    <message>
        <source>No highlight fits</source>
        <translation>맞는 하이라이트가 없습니다</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>아직 하이라이트가 없습니다</translation>
    </message>
    <message>
        <source>None has these words and is what was chosen at the left.</source>
        <translation>이 단어가 있으면서 왼쪽에서 고른 것에 해당하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Select words in an article and press H; they are listed here.</source>
        <translation>기사에서 단어를 선택하고 H를 누르면 여기에 나열됩니다.</translation>
    </message>
</context>
<context>
    <name>HighlightList</name>
    <message>
        <source>Highlights</source>
        <translation>하이라이트</translation>
    </message>
</context>
<context>
    <name>HighlightPanel</name>
    <message>
        <source>Highlights</source>
        <translation>하이라이트</translation>
    </message>
    <message>
        <source>Highlights of this article</source>
        <translation>이 기사의 하이라이트</translation>
    </message>
    <message>
        <source>None yet. Select words and press H.</source>
        <translation>아직 없습니다. 단어를 선택하고 H를 누르십시오.</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>하이라이트 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>메모 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on {quote}</source>
        <translation>{quote}에 대한 메모</translation>
    </message>
    <message>
        <source>corroborates {claim}</source>
        <translation>{claim} 뒷받침</translation>
    </message>
    <message>
        <source>disputes {claim}</source>
        <translation>{claim} 반박</translation>
    </message>
    <message>
        <source>gives context to {claim}</source>
        <translation>{claim}에 맥락 제공</translation>
    </message>
    <message>
        <source>{chosen} of {listed} chosen</source>
        <translation>{listed}개 중 {chosen}개 선택</translation>
    </message>
    <message>
        <source>{highlights} in {articles}</source>
        <translation>{articles}의 {highlights}</translation>
    </message>
    <message>
        <source>{note} (and {n} more)</source>
        <translation>{note} (외 {n}개)</translation>
    </message>
</context>
<context>
    <name>HighlightsPage</name>
    <message>
        <source>Highlights</source>
        <translation>하이라이트</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>하이라이트와 메모</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Verdicts on {claim}</source>
        <translation>{claim}에 대한 판정</translation>
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Passages to tag</source>
        <translation>태그를 붙일 구절</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Show report</source>
        <translation>보고서 보기</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation>가져오기를 멈췄습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Show what was found before more than a few files are kept</source>
        <translation>파일이 여럿이면 저장하기 전에 찾은 것을 보여 주기</translation>
    </message>
    <message>
        <source>Without it, everything that can be read is kept at once; one undo takes it back.</source>
        <translation>끄면 읽을 수 있는 것을 모두 바로 저장합니다. 실행 취소 한 번으로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Files imported</source>
        <translation>가져온 파일</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>기사 %Ln건 가져옴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>중복 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) already here</source>
        <translation>
            <numerusform>이미 있는 파일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not imported</source>
        <translation>
            <numerusform>가져오지 못한 파일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of other kinds left out</source>
        <translation>
            <numerusform>다른 종류라서 제외한 파일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with a known text</source>
        <translation>
            <numerusform>본문이 이미 있는 파일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) with a text that was here</source>
        <translation>
            <numerusform>있던 본문과 같은 파일 %Ln개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>새 판 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s) of articles that were here</source>
        <translation>
            <numerusform>있던 기사의 새 판 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them</source>
        <translation>
            <numerusform>그중 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>건너뜀 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped by you</source>
        <translation>
            <numerusform>직접 건너뛴 것 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>읽을 수 없음 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>주소(URL)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>기사 ({endings})</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>작성자 표기</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>날짜 알 수 없음</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Looking for files …</source>
        <translation>파일을 찾는 중 …</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>새 판</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Nothing new imported</source>
        <translation>새로 가져온 것이 없습니다</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Perhaps a new version</source>
        <translation>새 판일 수 있음</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행</translation>
    </message>
    <message>
        <source>Published {date}: {evidence}</source>
        <translation>발행 {date}: {evidence}</translation>
    </message>
    <message>
        <source>Read with a remark</source>
        <translation>읽었으나 참고할 점 있음</translation>
    </message>
    <message>
        <source>Same text twice</source>
        <translation>같은 본문이 두 번</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Text is already here</source>
        <translation>본문이 이미 있음</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>매우 김</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>약 %Ln분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>an article with the same text is in the case</source>
        <translation>본문이 같은 기사가 사건에 있습니다</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>1분도 남지 않음</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>증거 없음</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>끝나기 전에 중지됨</translation>
    </message>
    <message>
        <source>the file is called “{words}”</source>
        <translation>파일 이름이 “{words}”</translation>
    </message>
    <message>
        <source>the file itself says “{words}”</source>
        <translation>파일 자체에 “{words}”</translation>
    </message>
    <message>
        <source>the same file is in the case</source>
        <translation>같은 파일이 사건에 있습니다</translation>
    </message>
    <message>
        <source>the text says “{words}”</source>
        <translation>본문에 “{words}”</translation>
    </message>
    <message>
        <source>{done} of {total} files read</source>
        <translation>파일 {total}개 중 {done}개 읽음</translation>
    </message>
    <message>
        <source>{done} of {total} imported</source>
        <translation>{total}개 중 {done}개 가져옴</translation>
    </message>
    <message>
        <source>{percent} % of this one</source>
        <translation>이 파일의 {percent}%</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>초당 {rate}개</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Drop files or a folder on the window; what became of each is told here.</source>
        <translation>파일이나 폴더를 창에 끌어다 놓으십시오. 각 파일이 어떻게 되었는지 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>가져오기 내역</translation>
    </message>
    <message>
        <source>Imports, the newest first</source>
        <translation>가져오기 내역, 최신 순</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>아직 가져온 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{minutes}:{seconds} min</source>
        <translation>{minutes}:{seconds}분</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
</context>
<context>
    <name>JobsDialog</name>
    <message>
        <source>Imports, checks and indexing are listed here while they are at work, and afterwards.</source>
        <translation>가져오기, 검증, 색인 작업이 진행되는 동안과 그 뒤에 여기에 나열됩니다.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Nothing to wait for</source>
        <translation>기다릴 작업이 없습니다</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Lost their words</source>
        <translation>위치를 잃음</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>태그 없음</translation>
    </message>
    <message>
        <source>Which highlights</source>
        <translation>어떤 하이라이트</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>메모 있음</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>벵골어</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>불가리아어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>크로아티아어</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>체코어</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>덴마크어</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>네덜란드어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>에스토니아어</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>핀란드어</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>힌디어</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>헝가리어</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>인도네시아어</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>이탈리아어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>라트비아어</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>리투아니아어</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>노르웨이어</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>페르시아어</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>폴란드어</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>포르투갈어</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>루마니아어</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>세르비아어</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>슬로바키아어</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>슬로베니아어</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>스웨덴어</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>튀르키예어</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>우크라이나어</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>우르두어</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>베트남어</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>하이라이트 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>단어 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no title in the text; its first words stand in for one.</source>
        <translation>본문에 제목이 없어 첫 단어들로 대신합니다.</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>매체 알 수 없음</translation>
    </message>
    <message>
        <source>{agency} via {outlet}</source>
        <translation>{agency}, {outlet} 경유</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Filter titles and sources</source>
        <translation>제목과 출처 거르기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>ListOrNothing</name>
    <message>
        <source>Clear all filters</source>
        <translation>모든 거르기 지우기</translation>
    </message>
    <message>
        <source>Drop text files, saved web pages or a folder of them anywhere in this window.</source>
        <translation>텍스트 파일, 저장한 웹 페이지, 또는 그런 폴더를 이 창의 아무 곳에나 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>No article fits</source>
        <translation>맞는 기사가 없습니다</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>아직 기사가 없습니다</translation>
    </message>
    <message>
        <source>None has these words and is what was ticked.</source>
        <translation>이 단어가 있으면서 표시한 것에 해당하는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Another language is in force at the next start.</source>
        <translation>다른 언어는 다음에 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Reading size</source>
        <translation>읽기 글자 크기</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Zoom of the text</source>
        <translation>본문 확대</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>“We have never exported weapons or ammunition,” the statement said.</source>
        <translation>“우리는 무기나 탄약을 수출한 적이 없다”고 성명은 밝혔다.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Fact-check Workbench</source>
        <translation>Fact-check Workbench</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>기사에 대한 메모</translation>
    </message>
    <message>
        <source>Open a case first, or make one: files are imported into it.</source>
        <translation>먼저 사건을 열거나 만드십시오. 파일은 사건으로 가져옵니다.</translation>
    </message>
    <message>
        <source>This case is open only for reading; nothing can be changed.</source>
        <translation>이 사건은 읽기용으로만 열려 있어 아무것도 바꿀 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>MarkerStrip</name>
    <message>
        <source>Marker strip</source>
        <translation>표시 막대</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Copied with its citation</source>
        <translation>출처와 함께 복사했습니다</translation>
    </message>
    <message>
        <source>Highlights are made in the newest version of an article.</source>
        <translation>하이라이트는 기사의 최신 판에서 만듭니다.</translation>
    </message>
    <message>
        <source>No tag has the key {key}. Give it to one on the Tags page.</source>
        <translation>키 {key}에 해당하는 태그가 없습니다. 태그 페이지에서 지정하십시오.</translation>
    </message>
    <message>
        <source>No tag was put on anything since the case was opened.</source>
        <translation>사건을 연 뒤로 태그를 붙인 적이 없습니다.</translation>
    </message>
    <message>
        <source>Note on “{quote}”</source>
        <translation>“{quote}”에 대한 메모</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>“{name}” 태그</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>주장 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlet(s)</source>
        <translation>
            <numerusform>매체 %Ln곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) corroborating</source>
        <translation>
            <numerusform>뒷받침하는 구절 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) disputing</source>
        <translation>
            <numerusform>반박하는 구절 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) giving context</source>
        <translation>
            <numerusform>맥락을 제공하는 구절 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with gaps</source>
        <translation>
            <numerusform>빈틈 있음 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap says what is left to look for, not whether the claim is true.</source>
        <translation>빈틈은 더 찾아볼 것을 말해 줄 뿐, 주장이 사실인지는 말하지 않습니다.</translation>
    </message>
    <message>
        <source>All that corroborates or disputes this claim was published by one outlet.</source>
        <translation>이 주장을 뒷받침하거나 반박하는 것은 모두 한 매체가 발행했습니다.</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>증거 없음</translation>
    </message>
    <message>
        <source>No passage corroborates or disputes this claim yet.</source>
        <translation>이 주장을 뒷받침하거나 반박하는 구절이 아직 없습니다.</translation>
    </message>
    <message>
        <source>No passage disputes this claim. Perhaps nothing does; perhaps nobody looked for it.</source>
        <translation>이 주장을 반박하는 구절이 없습니다. 실제로 없을 수도 있고, 아무도 찾아보지 않았을 수도 있습니다.</translation>
    </message>
    <message>
        <source>One outlet</source>
        <translation>매체 한 곳</translation>
    </message>
    <message>
        <source>Only corroborating</source>
        <translation>뒷받침만 있음</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <translation>매체 알 수 없음</translation>
    </message>
    <message>
        <source>no evidence here</source>
        <translation>여기에는 증거 없음</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>상태별</translation>
    </message>
    <message>
        <source>Evidence matrix</source>
        <translation>증거 매트릭스</translation>
    </message>
    <message>
        <source>In your order</source>
        <translation>직접 정한 순서</translation>
    </message>
    <message>
        <source>Most disagreement first</source>
        <translation>이견이 많은 순서</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>아직 주장이 없습니다</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>아직 증거가 없습니다</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>주장의 순서</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Select words in an article and press + or - to link them to a claim.</source>
        <translation>기사에서 단어를 선택하고 + 또는 -를 눌러 주장과 연결하십시오.</translation>
    </message>
    <message>
        <source>Select words in an article and press C to state one. As passages are linked to claims, you see here which articles say what.</source>
        <translation>기사에서 단어를 선택하고 C를 눌러 주장을 쓰십시오. 구절이 주장에 연결되면 어느 기사가 무엇을 말하는지 여기에 보입니다.</translation>
    </message>
    <message>
        <source>What the gaps mean</source>
        <translation>빈틈의 의미</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Evidence matrix</source>
        <translation>증거 매트릭스</translation>
    </message>
</context>
<context>
    <name>Meant</name>
    <message>
        <source>Did you mean</source>
        <translation>혹시 이것을 찾으셨습니까</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the search</source>
        <translation>검색의 이름</translation>
    </message>
    <message>
        <source>Name the search first.</source>
        <translation>먼저 검색의 이름을 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>범위 좁히기</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Elsewhere…</source>
        <translation>다른 곳…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>사건 만들기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>새 사건</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>무엇에 관한 사건입니까?</translation>
    </message>
    <message>
        <source>Where to put the case</source>
        <translation>사건을 둘 곳</translation>
    </message>
    <message>
        <source>{folder} is there already</source>
        <translation>{folder}이(가) 이미 있습니다</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Keep note</source>
        <translation>메모 저장</translation>
    </message>
    <message>
        <source>What should be remembered</source>
        <translation>기억해 둘 내용</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>먼저 메모를 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Delete this note</source>
        <translation>이 메모 삭제</translation>
    </message>
    <message>
        <source>Edit this note</source>
        <translation>이 메모 편집</translation>
    </message>
</context>
<context>
    <name>NotesBrowser</name>
    <message>
        <source>Delete note</source>
        <translation>메모 삭제</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>메모 편집…</translation>
    </message>
    <message>
        <source>Filter notes and what they are about</source>
        <translation>메모와 그 대상 거르기</translation>
    </message>
    <message>
        <source>Go to what it is about</source>
        <translation>메모의 대상으로 이동</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>맞는 메모가 없습니다</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>아직 메모가 없습니다</translation>
    </message>
    <message>
        <source>None has these words.</source>
        <translation>이 단어가 들어 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Note on {what}</source>
        <translation>{what}에 대한 메모</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Select words in an article and press N. Notes on articles and claims are listed too.</source>
        <translation>기사에서 단어를 선택하고 N을 누르십시오. 기사와 주장에 대한 메모도 나열됩니다.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>OutletForm</name>
    <message>
        <source>A – completely reliable</source>
        <translation>A – 완전히 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>B – usually reliable</source>
        <translation>B – 대체로 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>C – fairly reliable</source>
        <translation>C – 상당히 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>D – not usually reliable</source>
        <translation>D – 대체로 신뢰할 수 없음</translation>
    </message>
    <message>
        <source>E – unreliable</source>
        <translation>E – 신뢰할 수 없음</translation>
    </message>
    <message>
        <source>F – cannot be judged</source>
        <translation>F – 판단할 수 없음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Other names and sites, one a line, such as courier.example</source>
        <translation>다른 이름과 사이트를 한 줄에 하나씩, 예: courier.example</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>등급 없음</translation>
    </message>
</context>
<context>
    <name>OutletModel</name>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
</context>
<context>
    <name>OutletsDialog</name>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Filter outlets</source>
        <translation>매체 거르기</translation>
    </message>
    <message>
        <source>Lines remembered for this outlet</source>
        <translation>이 매체에 대해 기억한 줄</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>다른 매체와 병합…</translation>
    </message>
    <message>
        <source>Merge into which outlet?</source>
        <translation>어느 매체와 병합합니까?</translation>
    </message>
    <message>
        <source>No outlet fits</source>
        <translation>맞는 매체가 없습니다</translation>
    </message>
    <message>
        <source>No outlets yet</source>
        <translation>아직 매체가 없습니다</translation>
    </message>
    <message>
        <source>None has these words in its names.</source>
        <translation>이름에 이 단어가 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>They come with the articles that name them.</source>
        <translation>매체를 밝히는 기사와 함께 들어옵니다.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Open a case first, to search it.</source>
        <translation>검색하려면 먼저 사건을 여십시오.</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>All commands</source>
        <translation>모든 명령</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>It is written under your notes and verdicts and into the history of the case. Without one, the name of your account is.</source>
        <translation>메모와 판정 아래, 그리고 사건 내역에 기록됩니다. 비워 두면 계정 이름을 씁니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>사건 이름</translation>
    </message>
    <message>
        <source>Status scale</source>
        <translation>상태 척도</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>이 사건</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Choose one to see it here.</source>
        <translation>하나를 고르면 여기에 보입니다.</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>이 사건에서</translation>
    </message>
    <message>
        <source>Next passage (F3)</source>
        <translation>다음 구절 (F3)</translation>
    </message>
    <message>
        <source>No passage is chosen</source>
        <translation>선택한 구절이 없습니다</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open it where it can be worked on (Enter)</source>
        <translation>작업할 수 있는 곳에서 열기 (Enter)</translation>
    </message>
    <message>
        <source>Passage before (Shift+F3)</source>
        <translation>이전 구절 (Shift+F3)</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message numerus="yes">
        <source>%Ln line(s): {role}.</source>
        <translation>
            <numerusform>줄 %Ln개: {role}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>단어 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln other article(s)</source>
        <translation>
            <numerusform>다른 기사 %Ln건에도 적용</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlight of this article has lost its words.</source>
        <translation>이 기사에서 위치를 잃은 하이라이트가 없습니다.</translation>
    </message>
    <message>
        <source>Only the lines of the newest version can be put right.</source>
        <translation>최신 판의 줄만 바로잡을 수 있습니다.</translation>
    </message>
    <message>
        <source>Read which version?</source>
        <translation>어느 판을 읽습니까?</translation>
    </message>
    <message>
        <source>Select the words in the newest version: highlights are placed there.</source>
        <translation>최신 판에서 단어를 선택하십시오. 하이라이트는 거기에 놓입니다.</translation>
    </message>
    <message>
        <source>There is only one version of this article.</source>
        <translation>이 기사에는 판이 하나뿐입니다.</translation>
    </message>
    <message>
        <source>What is this line?</source>
        <translation>이 줄은 무엇입니까?</translation>
    </message>
    <message>
        <source>Which lost highlight belongs here?</source>
        <translation>잃어버린 하이라이트 중 어느 것이 여기에 속합니까?</translation>
    </message>
    <message>
        <source>{done} Remembered for the next articles of this outlet.</source>
        <translation>{done} 이 매체의 다음 기사를 위해 기억했습니다.</translation>
    </message>
</context>
<context>
    <name>QuotePopup</name>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Light or dark</source>
        <translation>밝게 또는 어둡게</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%Ln highlight(s) lost their words in this version. They are kept on the earlier one: select where one belongs, and place it there.</source>
        <translation>
            <numerusform>하이라이트 %Ln개가 이 판에서 위치를 잃었습니다. 이전 판에 그대로 있습니다. 속할 곳을 선택하고 거기에 놓으십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more note(s)</source>
        <translation>
            <numerusform>메모 %Ln개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps, Esc takes back</source>
        <translation>Ctrl+Enter 저장, Esc 취소</translation>
    </message>
    <message>
        <source>C{number} context</source>
        <translation>C{number} 맥락</translation>
    </message>
    <message>
        <source>C{number} corroborates</source>
        <translation>C{number} 뒷받침</translation>
    </message>
    <message>
        <source>C{number} disputes</source>
        <translation>C{number} 반박</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>하이라이트</translation>
    </message>
    <message>
        <source>Hit {number} of {all}</source>
        <translation>검색 결과 {all}개 중 {number}번째</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message numerus="yes">
        <source>Page furniture, %Ln line(s) folded – show</source>
        <translation>
            <numerusform>페이지 부속 요소, %Ln줄 접힘 – 보기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page furniture, %Ln line(s) – hide</source>
        <translation>
            <numerusform>페이지 부속 요소, %Ln줄 – 숨기기</numerusform>
        </translation>
    </message>
    <message>
        <source>This is version {number} of {all}, not the newest. It can be read and copied; highlights are made in the newest version.</source>
        <translation>이것은 {all}개 중 {number}번째 판으로 최신 판이 아닙니다. 읽고 복사할 수 있으며, 하이라이트는 최신 판에서 만듭니다.</translation>
    </message>
</context>
<context>
    <name>ReaderTabs</name>
    <message>
        <source>Close tab</source>
        <translation>탭 닫기</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>이 탭 닫기</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>열린 기사</translation>
    </message>
    <message>
        <source>Show on the other side</source>
        <translation>반대쪽에 표시</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Import articles in the library, and choose one there to read it.</source>
        <translation>자료실에서 기사를 가져오고, 거기서 하나를 골라 읽으십시오.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>열린 기사가 없습니다</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>파일과 그 결과</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>기사 열기</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>import report.txt</source>
        <translation>가져오기 보고서.txt</translation>
    </message>
</context>
<context>
    <name>ReportedJobs</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Index for the search</source>
        <translation>검색 색인</translation>
    </message>
</context>
<context>
    <name>Reshaping</name>
    <message>
        <source>Click where to split the highlight, or move the caret there, first.</source>
        <translation>먼저 하이라이트를 나눌 곳을 클릭하거나 커서를 그곳으로 옮기십시오.</translation>
    </message>
    <message>
        <source>No other highlight touches this one.</source>
        <translation>이 하이라이트와 맞닿은 다른 하이라이트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Copy the passage</source>
        <translation>구절 복사</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>확인된 내용</translation>
    </message>
</context>
<context>
    <name>ResultsOrNothing</name>
    <message>
        <source>Clear all filters</source>
        <translation>모든 거르기 지우기</translation>
    </message>
    <message>
        <source>Drop files or a folder on the window, or import them in the library.</source>
        <translation>파일이나 폴더를 창에 끌어다 놓거나 자료실에서 가져오십시오.</translation>
    </message>
    <message>
        <source>Nothing answers this query</source>
        <translation>이 검색어에 맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing to search yet</source>
        <translation>아직 검색할 것이 없습니다</translation>
    </message>
    <message>
        <source>Only what has the ticked values was looked at.</source>
        <translation>표시한 값을 가진 것만 살펴보았습니다.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>전체 검색</translation>
    </message>
    <message>
        <source>Searched: {kinds}.</source>
        <translation>검색한 곳: {kinds}.</translation>
    </message>
    <message>
        <source>The answer follows as soon as that is done.</source>
        <translation>작업이 끝나는 대로 답이 나옵니다.</translation>
    </message>
    <message>
        <source>There is something in {kinds}.</source>
        <translation>{kinds}에는 있습니다.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>모두 ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln</source>
        <translation>
            <numerusform>%Ln개 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is odd ({count})</source>
        <translation>특이한 것만 ({count})</translation>
    </message>
    <message>
        <source>Review before importing</source>
        <translation>가져오기 전 검토</translation>
    </message>
    <message>
        <source>Same title and outlet: a new version</source>
        <translation>제목과 매체가 같으면 새 판으로</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show this the next time, too</source>
        <translation>다음에도 보여 주기</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>보이는 것 모두 표시</translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>보이는 것 모두 해제</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>확인된 내용</translation>
    </message>
    <message>
        <source>{found} found, {chosen} will be imported</source>
        <translation>{found}개 발견, {chosen}개를 가져옵니다</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>특이한 점</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Blank</source>
        <translation>빈 줄</translation>
    </message>
    <message>
        <source>Body of the article</source>
        <translation>기사 본문</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>작성자 표기</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>사진 설명</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>페이지 부속 요소</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>소제목</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Apply to its articles</source>
        <translation>매체의 기사에 적용</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>잊기</translation>
    </message>
    <message>
        <source>Lines remembered for this outlet</source>
        <translation>이 매체에 대해 기억한 줄</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>저장된 검색</translation>
    </message>
</context>
<context>
    <name>SavedPane</name>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>검색 이름 바꾸기</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
</context>
<context>
    <name>ScaleEditor</name>
    <message>
        <source>Add a status</source>
        <translation>상태 추가</translation>
    </message>
    <message>
        <source>Every status needs a name.</source>
        <translation>모든 상태에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>The first one is what a claim has before anybody judged it.</source>
        <translation>첫 번째는 아무도 판정하지 않은 주장의 상태입니다.</translation>
    </message>
    <message>
        <source>Two statuses have the same name.</source>
        <translation>이름이 같은 상태가 둘 있습니다.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>A verdict uses this status, so it stays</source>
        <translation>이 상태를 쓰는 판정이 있어 그대로 둡니다</translation>
    </message>
    <message>
        <source>How the status is drawn</source>
        <translation>상태를 그리는 방법</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Name of the status</source>
        <translation>상태의 이름</translation>
    </message>
    <message>
        <source>Remove this status</source>
        <translation>이 상태 제거</translation>
    </message>
    <message>
        <source>blue, solid</source>
        <translation>파랑, 실선</translation>
    </message>
    <message>
        <source>grey, dotted</source>
        <translation>회색, 점선</translation>
    </message>
    <message>
        <source>purple, dash and dot</source>
        <translation>보라, 파선과 점</translation>
    </message>
    <message>
        <source>red, double</source>
        <translation>빨강, 두 줄</translation>
    </message>
    <message>
        <source>yellow, dashed</source>
        <translation>노랑, 파선</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Search in this</source>
        <translation>검색할 곳</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Indexing: {done} of {total}</source>
        <translation>색인 중: {total} 중 {done}</translation>
    </message>
    <message>
        <source>Searching {done} of {total} so far</source>
        <translation>지금까지 {total} 중 {done} 검색</translation>
    </message>
    <message>
        <source>That was the first hit of this search.</source>
        <translation>이 검색의 첫 번째 결과였습니다.</translation>
    </message>
    <message>
        <source>That was the last hit of this search.</source>
        <translation>이 검색의 마지막 결과였습니다.</translation>
    </message>
    <message>
        <source>The case is being indexed…</source>
        <translation>사건을 색인하는 중…</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search the whole case</source>
        <translation>사건 전체 검색</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be searched</source>
        <translation>
            <numerusform>검색할 수 없음 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>주장 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln개 찾음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>하이라이트 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlighted already</source>
        <translation>
            <numerusform>이미 하이라이트됨 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>메모 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>잘 맞는 순서</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>출처 순</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>주장 {number}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>날짜 알 수 없음</translation>
    </message>
    <message>
        <source>First</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Found by its title, source, date, tags or status.</source>
        <translation>제목, 출처, 날짜, 태그 또는 상태로 찾았습니다.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>하이라이트</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Looking through {done} of {total}</source>
        <translation>{total} 중 {done} 살펴보는 중</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신 순</translation>
    </message>
    <message>
        <source>No claim</source>
        <translation>주장 없음</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>태그 없음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없습니다</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>검색어</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개에 태그</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be searched: {reason}.</source>
        <translation>검색할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>{number} 이상</translation>
    </message>
    <message>
        <source>highlighted already</source>
        <translation>이미 하이라이트됨</translation>
    </message>
    <message>
        <source>in the first {n} of {total}: {kinds} · {seconds}</source>
        <translation>{total} 중 처음 {n}에서: {kinds} · {seconds}</translation>
    </message>
    <message>
        <source>in {kinds} · {seconds}</source>
        <translation>{kinds}에서 · {seconds}</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>매체 알 수 없음</translation>
    </message>
    <message>
        <source>{done} of {total} queries searched</source>
        <translation>검색어 {total}개 중 {done}개 검색함</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>새 결과 {n}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}초</translation>
    </message>
    <message>
        <source>{passages} in {articles}</source>
        <translation>{articles}의 {passages}</translation>
    </message>
    <message>
        <source>{told} · {already}</source>
        <translation>{told} · {already}</translation>
    </message>
    <message>
        <source>{told} · {cannot}</source>
        <translation>{told} · {cannot}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What to do with the selection</source>
        <translation>선택 부분으로 할 일</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>설정의 페이지</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>You</source>
        <translation>사용자</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Choose a command to change its keys</source>
        <translation>키를 바꿀 명령을 고르십시오</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>명령과 키</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>명령이나 키 찾기</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>No command and no key fits</source>
        <translation>맞는 명령이나 키가 없습니다</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>보통 키</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>모두 보통 키로</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>By outlet</source>
        <translation>매체 순</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>제목 순</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>모든 거르기 지우기</translation>
    </message>
    <message>
        <source>In the order they came</source>
        <translation>들어온 순서</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신 순</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>거르기 보기</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Evidence that goes with it</source>
        <translation>함께 옮길 증거</translation>
    </message>
    <message>
        <source>Say what the new claim claims, in other words than the old one.</source>
        <translation>새 주장이 말하는 바를 이전과 다른 말로 쓰십시오.</translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation>주장 나누기</translation>
    </message>
    <message>
        <source>Split {claim}</source>
        <translation>{claim} 나누기</translation>
    </message>
    <message>
        <source>The new claim</source>
        <translation>새 주장</translation>
    </message>
    <message>
        <source>Verdicts and notes stay with {claim}.</source>
        <translation>판정과 메모는 {claim}에 남습니다.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>주장 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>하이라이트 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>모든 변경이 저장됨</translation>
    </message>
    <message>
        <source>Indexing: {done} of {total}</source>
        <translation>색인 중: {total} 중 {done}</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Last change not saved</source>
        <translation>마지막 변경이 저장되지 않음</translation>
    </message>
    <message>
        <source>Open only for reading</source>
        <translation>읽기용으로만 열림</translation>
    </message>
    <message>
        <source>Search has stopped</source>
        <translation>검색이 멈춤</translation>
    </message>
    <message>
        <source>Search is behind</source>
        <translation>검색이 뒤처짐</translation>
    </message>
    <message>
        <source>Select text, then</source>
        <translation>글을 선택한 다음</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>작업 중…</translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>The passage in its text</source>
        <translation>본문 속의 구절</translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message>
        <source>Results of the earlier query: {query}</source>
        <translation>이전 검색어의 결과: {query}</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>A list of queries: {name}</source>
        <translation>검색어 목록: {name}</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV로 내보내기</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV로 내보내기…</translation>
    </message>
    <message>
        <source>Open the search</source>
        <translation>검색 열기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>What each query finds</source>
        <translation>각 검색어가 찾은 것</translation>
    </message>
    <message>
        <source>queries.csv</source>
        <translation>검색어.csv</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour {color}</source>
        <translation>{color} 색</translation>
    </message>
</context>
<context>
    <name>TagDetails</name>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>태그 삭제</translation>
    </message>
    <message>
        <source>Key while reading</source>
        <translation>읽을 때의 키</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>다른 매체와 병합…</translation>
    </message>
    <message>
        <source>New tag inside…</source>
        <translation>안에 새 태그…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Show passages</source>
        <translation>구절 보기</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Choose a tag, or name a new one</source>
        <translation>태그를 고르거나 새 이름을 쓰십시오</translation>
    </message>
    <message>
        <source>Choose a tag, or name a new one.</source>
        <translation>태그를 고르거나 새 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>상위 태그</translation>
    </message>
    <message>
        <source>Make tag</source>
        <translation>태그 만들기</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>태그의 이름</translation>
    </message>
    <message>
        <source>Name the tag first.</source>
        <translation>먼저 태그의 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>No other tag</source>
        <translation>다른 태그 없음</translation>
    </message>
    <message>
        <source>No passage is ticked.</source>
        <translation>표시한 구절이 없습니다.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Tag all hits</source>
        <translation>모든 결과에 태그</translation>
    </message>
    <message>
        <source>The passages are still being gathered.</source>
        <translation>구절을 아직 모으고 있습니다.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>모두 해제</translation>
    </message>
</context>
<context>
    <name>TagManager</name>
    <message>
        <source>A tag gathers passages on one thing across all articles.</source>
        <translation>태그는 한 주제에 관한 구절을 모든 기사에서 모읍니다.</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>태그 거르기</translation>
    </message>
    <message>
        <source>Merge “{tag}” into…</source>
        <translation>“{tag}”을(를) 병합할 태그…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>New tag inside…</source>
        <translation>안에 새 태그…</translation>
    </message>
    <message>
        <source>No tag fits</source>
        <translation>맞는 태그가 없습니다</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>아직 태그가 없습니다</translation>
    </message>
    <message>
        <source>None has these words in its name.</source>
        <translation>이름에 이 단어가 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Show passages</source>
        <translation>구절 보기</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>“{name}” 만들기</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln passage(s).</source>
        <translation>
            <numerusform>구절 %Ln개에 붙어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag by name</source>
        <translation>이름으로 태그</translation>
    </message>
    <message numerus="yes">
        <source>With the tags inside it: %Ln passage(s).</source>
        <translation>
            <numerusform>안에 든 태그까지: 구절 %Ln개.</numerusform>
        </translation>
    </message>
    <message>
        <source>no passages</source>
        <translation>구절 없음</translation>
    </message>
    <message>
        <source>{tag}, key {key}</source>
        <translation>{tag}, 키 {key}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a known date</source>
        <translation>
            <numerusform>날짜를 모르는 것 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>{claim} was said {day}: {text}</source>
        <translation>{claim}, {day}에 말함: {text}</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Arrows walk through the signs, Enter opens; Ctrl and the wheel zoom, dragging moves.</source>
        <translation>화살표로 표시 사이를 옮기고 Enter로 엽니다. Ctrl과 휠로 확대하고 끌어서 옮깁니다.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Claim was said</source>
        <translation>주장을 말함</translation>
    </message>
    <message>
        <source>Import articles and state claims; here you see what was published when.</source>
        <translation>기사를 가져오고 주장을 쓰십시오. 무엇이 언제 발행되었는지 여기에 보입니다.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>아직 보여 줄 것이 없습니다</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>기사 열기</translation>
    </message>
    <message>
        <source>Show the whole time (0)</source>
        <translation>전체 기간 보기 (0)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>확대 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>축소 (-)</translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>하이라이트 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>하이라이트</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행</translation>
    </message>
    <message>
        <source>Published: the page says “{words}”</source>
        <translation>발행: 페이지에 “{words}”</translation>
    </message>
    <message>
        <source>The page bears {date}, when it was saved; when it was published is unknown</source>
        <translation>페이지에 저장한 날짜 {date}이(가) 있습니다. 발행일은 알 수 없습니다</translation>
    </message>
    <message>
        <source>Version: there is a newer one</source>
        <translation>판: 더 새로운 판이 있습니다</translation>
    </message>
    <message>
        <source>Version: this is the newest</source>
        <translation>판: 이것이 최신입니다</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>매체 알 수 없음</translation>
    </message>
    <message>
        <source>version {number} of {all}</source>
        <translation>{all}개 중 {number}번째 판</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>This case has nothing yet to show it with.</source>
        <translation>이 사건에는 아직 보여 줄 것이 없습니다.</translation>
    </message>
    <message>
        <source>Try it if you like; {key} leads back here.</source>
        <translation>원하시면 해 보십시오. {key}(으)로 여기로 돌아옵니다.</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Choose a status, and write the reason.</source>
        <translation>상태를 고르고 근거를 쓰십시오.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>확신</translation>
    </message>
    <message>
        <source>Confidence (ICD 203)</source>
        <translation>확신(ICD 203)</translation>
    </message>
    <message>
        <source>Give verdict</source>
        <translation>판정하기</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Verdict on {claim}</source>
        <translation>{claim}에 대한 판정</translation>
    </message>
    <message>
        <source>Verdicts so far</source>
        <translation>지금까지의 판정</translation>
    </message>
    <message>
        <source>Why? This is kept with the verdict, and can be cited.</source>
        <translation>왜 그렇습니까? 판정과 함께 보관되며 인용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Write the reason: a verdict needs one.</source>
        <translation>근거를 쓰십시오. 판정에는 근거가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>VerdictHistory</name>
    <message>
        <source>Verdicts so far</source>
        <translation>지금까지의 판정</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Changed paragraphs by what changed in them: {counts}</source>
        <translation>바뀐 내용별 문단 수: {counts}</translation>
    </message>
    <message>
        <source>No words are other.</source>
        <translation>달라진 단어가 없습니다.</translation>
    </message>
    <message>
        <source>Version {number}, arrived {when}</source>
        <translation>판 {number}, {when} 도착</translation>
    </message>
    <message>
        <source>Version {number}, captured {when}</source>
        <translation>판 {number}, {when} 수집</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>여기에 없음</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>{kind}: {number}</source>
        <translation>{kind}: {number}</translation>
    </message>
    <message>
        <source>{version} (newest)</source>
        <translation>{version} (최신)</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>비교하는 중 …</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>더 새로운 판</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>다음 변경</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>더 오래된 판</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>이전 변경</translation>
    </message>
    <message>
        <source>Read this version</source>
        <translation>이 판 읽기</translation>
    </message>
    <message>
        <source>Show unchanged paragraphs</source>
        <translation>바뀌지 않은 문단 보기</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>판</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Choose a folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>New files in a watched folder are offered for this case, at the foot of the window. None is imported by itself.</source>
        <translation>지켜보는 폴더의 새 파일은 이 사건에 가져올지 창 아래에서 묻습니다. 저절로 가져오는 것은 없습니다.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>지켜보는 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>지켜보기 중지</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>폴더 지켜보기</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Articles, highlights, notes and claims: every hit in its context, one click away.</source>
        <translation>기사, 하이라이트, 메모, 주장: 모든 결과를 문맥과 함께, 클릭 한 번으로.</translation>
    </message>
    <message>
        <source>Bring in the articles you want to check. Highlight what they say,
link it to claims, and see where sources agree or disagree.</source>
        <translation>검증할 기사를 가져오십시오. 말하는 내용을 하이라이트하고,
주장과 연결하고, 출처들이 어디서 일치하고 어긋나는지 보십시오.</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>증거 연결</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>새 사건…</translation>
    </message>
    <message>
        <source>New here? The tour shows the window in ten steps; it can be left at any of them.</source>
        <translation>처음이십니까? 둘러보기가 창을 열 단계로 보여 줍니다. 언제든 나갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>사건 열기…</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>예제 사건 열기</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Press + or - to say whether the passage backs or disputes a claim, and write why.</source>
        <translation>+ 또는 -를 눌러 구절이 주장을 뒷받침하는지 반박하는지 밝히고 이유를 쓰십시오.</translation>
    </message>
    <message>
        <source>Read and highlight</source>
        <translation>읽고 하이라이트</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>최근 사건</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>전체 검색</translation>
    </message>
    <message>
        <source>Select text and press one key: H highlights it, C makes a claim, 1–9 add a tag.</source>
        <translation>글을 선택하고 키 하나를 누르십시오. H는 하이라이트, C는 주장, 1–9는 태그입니다.</translation>
    </message>
    <message>
        <source>Start a fact-check</source>
        <translation>팩트체크 시작</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>이 작업 중지</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 중 {done}</translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>article {id}</source>
        <translation>기사 {id}</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>날짜 알 수 없음</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Case Settings</source>
        <translation>사건 설정</translation>
    </message>
    <message>
        <source>Delete Article</source>
        <translation>기사 삭제</translation>
    </message>
    <message>
        <source>Delete Claim</source>
        <translation>주장 삭제</translation>
    </message>
    <message>
        <source>Delete Highlight</source>
        <translation>하이라이트 삭제</translation>
    </message>
    <message>
        <source>Delete Note</source>
        <translation>메모 삭제</translation>
    </message>
    <message>
        <source>Delete Outlet</source>
        <translation>매체 삭제</translation>
    </message>
    <message>
        <source>Delete Search</source>
        <translation>검색 삭제</translation>
    </message>
    <message>
        <source>Delete Tag</source>
        <translation>태그 삭제</translation>
    </message>
    <message>
        <source>Edit Article</source>
        <translation>기사 편집</translation>
    </message>
    <message>
        <source>Edit Claim</source>
        <translation>주장 편집</translation>
    </message>
    <message>
        <source>Edit Evidence</source>
        <translation>증거 편집</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>메모 편집</translation>
    </message>
    <message>
        <source>Edit Outlet</source>
        <translation>매체 편집</translation>
    </message>
    <message>
        <source>Edit Search</source>
        <translation>검색 편집</translation>
    </message>
    <message>
        <source>Edit Tag</source>
        <translation>태그 편집</translation>
    </message>
    <message>
        <source>Forget Line Role</source>
        <translation>줄 역할 잊기</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>하이라이트</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Link Evidence</source>
        <translation>증거 연결</translation>
    </message>
    <message>
        <source>Merge Claims</source>
        <translation>주장 병합</translation>
    </message>
    <message>
        <source>Merge Highlights</source>
        <translation>하이라이트 병합</translation>
    </message>
    <message>
        <source>Merge Outlets</source>
        <translation>매체 병합</translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>태그 병합</translation>
    </message>
    <message>
        <source>Move Highlight</source>
        <translation>하이라이트 옮기기</translation>
    </message>
    <message>
        <source>New Case</source>
        <translation>새 사건</translation>
    </message>
    <message>
        <source>New Claim</source>
        <translation>새 주장</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Place Highlight</source>
        <translation>하이라이트 놓기</translation>
    </message>
    <message>
        <source>Remove Evidence</source>
        <translation>증거 제거</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>태그 제거</translation>
    </message>
    <message>
        <source>Reorder Claims</source>
        <translation>주장 순서 변경</translation>
    </message>
    <message>
        <source>Reorder Evidence</source>
        <translation>증거 순서 변경</translation>
    </message>
    <message>
        <source>Reorder Searches</source>
        <translation>검색 순서 변경</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Set Line Role</source>
        <translation>줄 역할 지정</translation>
    </message>
    <message>
        <source>Split Claim</source>
        <translation>주장 나누기</translation>
    </message>
    <message>
        <source>Split Highlight</source>
        <translation>하이라이트 나누기</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Tag All Hits</source>
        <translation>모든 결과에 태그</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Annotations (Hypothesis)</source>
        <translation>주석(Hypothesis)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>E-mail (Outlook)</source>
        <translation>전자우편(Outlook)</translation>
    </message>
    <message>
        <source>Electronic book</source>
        <translation>전자책</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>메일함</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 텍스트</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Records (JSON)</source>
        <translation>레코드(JSON)</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>서식 있는 텍스트(RTF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>표(CSV)</translation>
    </message>
    <message>
        <source>Web archive</source>
        <translation>웹 아카이브</translation>
    </message>
    <message>
        <source>Web collection</source>
        <translation>웹 컬렉션</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>한 파일로 된 웹 페이지</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP 압축 파일</translation>
    </message>
</context>
<context>
    <name>mishaps</name>
    <message>
        <source>That failed for a reason the program did not expect ({what}). What was saved is safe.</source>
        <translation>프로그램이 예상하지 못한 이유로 실패했습니다({what}). 저장된 것은 안전합니다.</translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation>자세한 내용은 {file}에 있습니다.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>A passage needs a start before its end, both inside the text: {start} to {end} does not fit a text of {length} characters.</source>
        <translation>구절은 시작이 끝보다 앞서고 둘 다 본문 안에 있어야 합니다. {start}–{end}은(는) {length}자의 본문에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Indexing stopped unexpectedly and was started again; nothing was lost.</source>
        <translation>색인이 예기치 않게 멈춰 다시 시작했습니다. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>No case could be made at “{path}”: {why}.</source>
        <translation>“{path}”에 사건을 만들 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>Only highlights that touch or overlap can be merged: there are other words between these.</source>
        <translation>맞닿거나 겹치는 하이라이트만 병합할 수 있습니다. 이들 사이에는 다른 단어가 있습니다.</translation>
    </message>
    <message>
        <source>Searching has stopped; reading and marking go on. Open the case again to search it.</source>
        <translation>검색이 멈췄습니다. 읽고 표시하는 일은 계속할 수 있습니다. 검색하려면 사건을 다시 여십시오.</translation>
    </message>
    <message>
        <source>Searching stopped unexpectedly and was started again; nothing was lost.</source>
        <translation>검색이 예기치 않게 멈춰 다시 시작했습니다. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The annotation database of “{path}” is damaged ({why}). Nothing was changed; a backup may be in its backups folder.</source>
        <translation>“{path}”의 주석 데이터베이스가 손상되었습니다({why}). 아무것도 바꾸지 않았습니다. backups 폴더에 백업이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The change could not be saved: {why}. Nothing was lost; what was saved before is still there.</source>
        <translation>변경을 저장하지 못했습니다: {why}. 잃은 것은 없으며, 전에 저장한 것은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The file was not imported: {why}.</source>
        <translation>파일을 가져오지 못했습니다: {why}.</translation>
    </message>
    <message>
        <source>The search index could not be brought up to date: {why}. Search shows an earlier state.</source>
        <translation>검색 색인을 최신 상태로 만들지 못했습니다: {why}. 검색은 이전 상태를 보여 줍니다.</translation>
    </message>
    <message>
        <source>The search index follows the case no longer, and shows an earlier state. Open the case again.</source>
        <translation>검색 색인이 더는 사건을 따라가지 못해 이전 상태를 보여 줍니다. 사건을 다시 여십시오.</translation>
    </message>
    <message>
        <source>The search index is being brought up to date by another process. Try again in a moment.</source>
        <translation>다른 프로세스가 검색 색인을 최신 상태로 만들고 있습니다. 잠시 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The search index was damaged and is made anew; nothing else was touched. Search once more.</source>
        <translation>검색 색인이 손상되어 새로 만듭니다. 다른 것은 건드리지 않았습니다. 다시 검색하십시오.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are used. The file is kept as “{kept}”.</source>
        <translation>설정을 읽을 수 없어 보통 설정을 씁니다. 그 파일은 “{kept}”(으)로 보관합니다.</translation>
    </message>
    <message>
        <source>The {what} is empty; write something first.</source>
        <translation>{what}이(가) 비어 있습니다. 먼저 내용을 쓰십시오.</translation>
    </message>
    <message>
        <source>The {what} “{name}” still has articles ({number}); give them another one first.</source>
        <translation>{what} “{name}”에 아직 기사가 {number}건 있습니다. 먼저 다른 곳으로 옮기십시오.</translation>
    </message>
    <message>
        <source>There is already a {what} called “{name}”.</source>
        <translation>“{name}”(이)라는 {what}이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is no {kind} {id} in this case.</source>
        <translation>이 사건에 {kind} {id}은(는) 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>실행 취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>These cannot be merged: their passages bear on C{number} in different ways. Give them the same stance first, or take one out of the evidence.</source>
        <translation>이들은 병합할 수 없습니다. 구절들이 C{number}에 대해 서로 다른 입장입니다. 먼저 같은 입장으로 바꾸거나 하나를 증거에서 빼십시오.</translation>
    </message>
    <message>
        <source>This {kind} was changed or removed meanwhile, so the edit was not made. Look at its present state and try again.</source>
        <translation>이 {kind}이(가) 그동안 바뀌었거나 제거되어 편집하지 않았습니다. 지금 상태를 보고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{keys} alone is for the text of an article. Add Ctrl or Alt, or take a function key.</source>
        <translation>{keys}만으로는 기사 본문에서만 쓸 수 있습니다. Ctrl이나 Alt를 더하거나 기능 키를 쓰십시오.</translation>
    </message>
    <message>
        <source>{keys} already means “{by}”. Give that another key first.</source>
        <translation>{keys}은(는) 이미 “{by}”을(를) 뜻합니다. 먼저 그 명령에 다른 키를 주십시오.</translation>
    </message>
    <message>
        <source>“{path}” already exists and is not empty, so no new case was made there.</source>
        <translation>“{path}”이(가) 이미 있고 비어 있지 않아 그곳에 새 사건을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read any more: {why}. What was saved is still in its folder.</source>
        <translation>“{path}”을(를) 더는 읽을 수 없습니다: {why}. 저장된 것은 그 폴더에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>“{path}” could not be brought up to date: {why}. It is as it was; a copy is in its backups folder.</source>
        <translation>“{path}”을(를) 최신 형식으로 바꾸지 못했습니다: {why}. 원래대로 있으며, 사본이 backups 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened: {why}. Nothing was changed.</source>
        <translation>“{path}”을(를) 열 수 없습니다: {why}. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>“{path}” is not a case: there is no annotation database (case.db) of this program in it.</source>
        <translation>“{path}”은(는) 사건이 아닙니다. 이 프로그램의 주석 데이터베이스(case.db)가 없습니다.</translation>
    </message>
    <message>
        <source>“{path}” is open elsewhere ({holder}). Close it there first; it can be read meanwhile.</source>
        <translation>“{path}”이(가) 다른 곳에서 열려 있습니다({holder}). 먼저 그곳에서 닫으십시오. 그동안 읽을 수는 있습니다.</translation>
    </message>
    <message>
        <source>“{path}” is open only for reading, so nothing was changed.</source>
        <translation>“{path}”이(가) 읽기용으로만 열려 있어 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>“{path}” was made by an older version of this program. Open it once for writing, to bring it up to date.</source>
        <translation>“{path}”은(는) 이 프로그램의 이전 버전이 만들었습니다. 최신 형식으로 바꾸려면 쓰기용으로 한 번 여십시오.</translation>
    </message>
    <message>
        <source>“{path}” was not imported: {why}.</source>
        <translation>“{path}”을(를) 가져오지 못했습니다: {why}.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of this program (case format {needs}; this version knows up to {knows}). Update the program to open it; nothing was changed.</source>
        <translation>“{path}”은(는) 이 프로그램의 더 새로운 버전이 썼습니다(사건 형식 {needs}, 이 버전은 {knows}까지). 열려면 프로그램을 업데이트하십시오. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>“{query}” cannot be searched: {why} (characters {start} to {end}).</source>
        <translation>“{query}”은(는) 검색할 수 없습니다: {why} ({start}–{end}번째 글자).</translation>
    </message>
    <message>
        <source>“{value}” is not a {what}. Possible: {allowed}.</source>
        <translation>“{value}”은(는) {what}이(가) 아닙니다. 가능한 값: {allowed}.</translation>
    </message>
</context>
<context>
    <name>queries</name>
    <message>
        <source>a parenthesis is closed that was never opened</source>
        <translation>연 적이 없는 괄호가 닫혔습니다</translation>
    </message>
    <message>
        <source>a parenthesis is never closed</source>
        <translation>괄호가 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>따옴표가 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>there are too many parentheses inside each other</source>
        <translation>괄호가 너무 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>there are too many words</source>
        <translation>단어가 너무 많습니다</translation>
    </message>
    <message>
        <source>there is no field “{word}” (there are: {known})</source>
        <translation>“{word}” 필드는 없습니다 (있는 필드: {known})</translation>
    </message>
    <message>
        <source>there is nothing between the parentheses</source>
        <translation>괄호 안에 아무것도 없습니다</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks</source>
        <translation>따옴표 안에 아무것도 없습니다</translation>
    </message>
    <message>
        <source>“{word}” asks for too many slips; ~1 and ~2 are possible</source>
        <translation>“{word}”은(는) 너무 많은 오타를 허용합니다. ~1과 ~2만 됩니다</translation>
    </message>
    <message>
        <source>“{word}” ends before it begins</source>
        <translation>“{word}”은(는) 시작보다 먼저 끝납니다</translation>
    </message>
    <message>
        <source>“{word}” is not a date; write 2022, 2022-09, 2022-09-22, a range such as 2022-09..2023-01, or unknown</source>
        <translation>“{word}”은(는) 날짜가 아닙니다. 2022, 2022-09, 2022-09-22, 2022-09..2023-01 같은 범위, 또는 unknown을 쓰십시오</translation>
    </message>
    <message>
        <source>“{word}” needs something after it</source>
        <translation>“{word}” 뒤에 무언가가 있어야 합니다</translation>
    </message>
    <message>
        <source>“{word}” needs something before it</source>
        <translation>“{word}” 앞에 무언가가 있어야 합니다</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>1 to 6</source>
        <translation>1에서 6</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1에서 9</translation>
    </message>
    <message>
        <source>2022, 2022-09 or 2022-09-22; empty for unknown</source>
        <translation>2022, 2022-09 또는 2022-09-22. 알 수 없으면 비워 둠</translation>
    </message>
    <message>
        <source>A to F</source>
        <translation>A에서 F</translation>
    </message>
    <message>
        <source>A, B, C, D, E, F; empty for none</source>
        <translation>A, B, C, D, E, F. 없으면 비워 둠</translation>
    </message>
    <message>
        <source>All visible text of the page was taken: {0}.</source>
        <translation>페이지에서 보이는 글을 모두 가져왔습니다: {0}.</translation>
    </message>
    <message>
        <source>Changes were recorded in it: what was inserted is in the text, what was deleted is not.</source>
        <translation>문서에 변경 내용이 기록되어 있습니다. 삽입된 것은 본문에 있고 삭제된 것은 없습니다.</translation>
    </message>
    <message>
        <source>On {0} of its {1} pages the letters are guessed: the file does not name them.</source>
        <translation>{1}쪽 중 {0}쪽의 글자는 추측한 것입니다. 파일이 글자를 밝히지 않습니다.</translation>
    </message>
    <message>
        <source>Only the passages quoted from it are in the file, not its text: {0}.</source>
        <translation>파일에는 본문이 아니라 인용된 구절만 있습니다: {0}.</translation>
    </message>
    <message>
        <source>Only the passages quoted from it are in the file, not its text: {0}. Comments on them were left out: {1}.</source>
        <translation>파일에는 본문이 아니라 인용된 구절만 있습니다: {0}. 그에 대한 댓글은 제외했습니다: {1}.</translation>
    </message>
    <message>
        <source>Only what the column “{0}” says of it is in the file, not its text.</source>
        <translation>파일에는 본문이 아니라 열 “{0}”의 내용만 있습니다.</translation>
    </message>
    <message>
        <source>What was attached to the message is not part of the text: {0} and {1} more.</source>
        <translation>메시지의 첨부 파일은 본문에 들어 있지 않습니다: {0} 외 {1}개.</translation>
    </message>
    <message>
        <source>What was attached to the message is not part of the text: {0}.</source>
        <translation>메시지의 첨부 파일은 본문에 들어 있지 않습니다: {0}.</translation>
    </message>
    <message>
        <source>a line in it is far too long for a query</source>
        <translation>검색어로는 너무 긴 줄이 있습니다</translation>
    </message>
    <message>
        <source>any other outlet</source>
        <translation>다른 매체</translation>
    </message>
    <message>
        <source>any other tag</source>
        <translation>다른 태그</translation>
    </message>
    <message>
        <source>anywhere but below itself</source>
        <translation>자기 자신의 아래가 아닌 곳</translation>
    </message>
    <message>
        <source>article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>at least one status, each with a name of its own</source>
        <translation>각각 이름이 있는 상태 하나 이상</translation>
    </message>
    <message>
        <source>by a process that left no name</source>
        <translation>이름을 남기지 않은 프로세스</translation>
    </message>
    <message>
        <source>case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>case's name</source>
        <translation>사건의 이름</translation>
    </message>
    <message>
        <source>case.db</source>
        <translation>case.db</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>deed</source>
        <translation>작업 기록</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>fact of an article</source>
        <translation>기사의 정보</translation>
    </message>
    <message>
        <source>grade of a source</source>
        <translation>출처의 등급</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>추측</translation>
    </message>
    <message>
        <source>highlight to be placed</source>
        <translation>놓을 하이라이트</translation>
    </message>
    <message>
        <source>highlights that are not in the newest text</source>
        <translation>최신 본문에 없는 하이라이트</translation>
    </message>
    <message>
        <source>import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>information grade</source>
        <translation>정보 등급</translation>
    </message>
    <message>
        <source>it changed while it was imported</source>
        <translation>가져오는 동안 바뀌었습니다</translation>
    </message>
    <message>
        <source>it defines entities of its own, which are not read</source>
        <translation>자체 엔티티를 정의하며, 이는 읽지 않습니다</translation>
    </message>
    <message>
        <source>it does not begin like a record</source>
        <translation>레코드처럼 시작하지 않습니다</translation>
    </message>
    <message>
        <source>it does not hold exactly one case</source>
        <translation>사건이 정확히 하나 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>it does not say how long it is</source>
        <translation>길이를 밝히지 않습니다</translation>
    </message>
    <message>
        <source>it has more than {0} lines of headers</source>
        <translation>머리글이 {0}줄을 넘습니다</translation>
    </message>
    <message>
        <source>it has more than {0} parts</source>
        <translation>부분이 {0}개를 넘습니다</translation>
    </message>
    <message>
        <source>it has no column called “{0}”</source>
        <translation>“{0}” 열이 없습니다</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>페이지가 없습니다</translation>
    </message>
    <message>
        <source>it has no text layer: its pages are pictures of text (scanned), or empty</source>
        <translation>텍스트 층이 없습니다. 페이지가 글의 그림(스캔)이거나 비어 있습니다</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>속성이 너무 많습니다</translation>
    </message>
    <message>
        <source>it has too many elements</source>
        <translation>요소가 너무 많습니다</translation>
    </message>
    <message>
        <source>it has too many elements to be read</source>
        <translation>요소가 너무 많아 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>it holds other files, and is itself inside one</source>
        <translation>다른 파일을 담고 있으면서 자신도 다른 파일 안에 있습니다</translation>
    </message>
    <message>
        <source>it is a PDF</source>
        <translation>PDF 파일입니다</translation>
    </message>
    <message>
        <source>it is a ZIP archive or an office document</source>
        <translation>ZIP 압축 파일 또는 오피스 문서입니다</translation>
    </message>
    <message>
        <source>it is a ZIP archive, but no OpenDocument text</source>
        <translation>ZIP 압축 파일이지만 OpenDocument 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>it is a ZIP archive, but no Word document</source>
        <translation>ZIP 압축 파일이지만 Word 문서가 아닙니다</translation>
    </message>
    <message>
        <source>it is a ZIP archive, but no electronic book</source>
        <translation>ZIP 압축 파일이지만 전자책이 아닙니다</translation>
    </message>
    <message>
        <source>it is a binary file, not text</source>
        <translation>텍스트가 아닌 이진 파일입니다</translation>
    </message>
    <message>
        <source>it is a bomb: it is small only until it is unpacked</source>
        <translation>압축 폭탄입니다. 풀기 전까지만 작습니다</translation>
    </message>
    <message>
        <source>it is a bomb: its parts overlap each other</source>
        <translation>압축 폭탄입니다. 부분들이 서로 겹칩니다</translation>
    </message>
    <message>
        <source>it is a compressed file</source>
        <translation>압축된 파일입니다</translation>
    </message>
    <message>
        <source>it is a damaged PDF</source>
        <translation>손상된 PDF입니다</translation>
    </message>
    <message>
        <source>it is a damaged ZIP archive</source>
        <translation>손상된 ZIP 압축 파일입니다</translation>
    </message>
    <message>
        <source>it is a damaged message of Outlook</source>
        <translation>손상된 Outlook 메시지입니다</translation>
    </message>
    <message>
        <source>it is a device, pipe or socket, not a file</source>
        <translation>파일이 아니라 장치, 파이프 또는 소켓입니다</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>링크이며, 링크는 따라가지 않습니다</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>그림입니다</translation>
    </message>
    <message>
        <source>it is a program</source>
        <translation>프로그램입니다</translation>
    </message>
    <message>
        <source>it is a set of slides, not a text</source>
        <translation>텍스트가 아니라 슬라이드입니다</translation>
    </message>
    <message>
        <source>it is a spreadsheet, a drawing or a set of slides, not a text</source>
        <translation>텍스트가 아니라 스프레드시트, 그림 또는 슬라이드입니다</translation>
    </message>
    <message>
        <source>it is a spreadsheet, not a text</source>
        <translation>텍스트가 아니라 스프레드시트입니다</translation>
    </message>
    <message>
        <source>it is an RTF document</source>
        <translation>RTF 문서입니다</translation>
    </message>
    <message>
        <source>it is an archive inside an archive</source>
        <translation>압축 파일 안의 압축 파일입니다</translation>
    </message>
    <message>
        <source>it is an old office document</source>
        <translation>오래된 오피스 문서입니다</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>손상되었습니다</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>비어 있습니다</translation>
    </message>
    <message>
        <source>it is encrypted, and a password is needed to read it</source>
        <translation>암호화되어 있어 읽으려면 암호가 필요합니다</translation>
    </message>
    <message>
        <source>it is larger than {0} MB when unpacked</source>
        <translation>풀면 {0} MB보다 큽니다</translation>
    </message>
    <message>
        <source>it is larger than {0} MB, more than an article can be</source>
        <translation>{0} MB보다 커서 기사일 수 있는 크기를 넘습니다</translation>
    </message>
    <message>
        <source>it is longer than {0} million characters</source>
        <translation>{0}백만 자보다 깁니다</translation>
    </message>
    <message>
        <source>it is longer than {0} million characters, more than an article can be</source>
        <translation>{0}백만 자보다 길어 기사일 수 있는 길이를 넘습니다</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>너무 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>it is no answer of a web server</source>
        <translation>웹 서버의 응답이 아닙니다</translation>
    </message>
    <message>
        <source>it is no archive or table of articles</source>
        <translation>기사의 압축 파일이나 표가 아닙니다</translation>
    </message>
    <message>
        <source>it is no page or document, but a picture, a script or the like</source>
        <translation>페이지나 문서가 아니라 그림, 스크립트 같은 것입니다</translation>
    </message>
    <message>
        <source>it is no record with named values</source>
        <translation>이름 붙은 값이 있는 레코드가 아닙니다</translation>
    </message>
    <message>
        <source>it is not text, nor of any other kind this program reads</source>
        <translation>텍스트도 아니고 이 프로그램이 읽는 다른 종류도 아닙니다</translation>
    </message>
    <message>
        <source>it is not the text that was imported</source>
        <translation>가져온 본문과 다릅니다</translation>
    </message>
    <message>
        <source>it is protected against copying, and a key is needed to read it</source>
        <translation>복사 방지되어 있어 읽으려면 열쇠가 필요합니다</translation>
    </message>
    <message>
        <source>it is protected, and a password is needed to read it</source>
        <translation>보호되어 있어 읽으려면 암호가 필요합니다</translation>
    </message>
    <message>
        <source>it is too large for a list of queries</source>
        <translation>검색어 목록으로는 너무 큽니다</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>너무 깁니다</translation>
    </message>
    <message>
        <source>it only says that a page had not changed since an earlier capture</source>
        <translation>이전 수집 이후 페이지가 바뀌지 않았다고만 되어 있습니다</translation>
    </message>
    <message>
        <source>it says that it is longer than it is</source>
        <translation>실제보다 길다고 되어 있습니다</translation>
    </message>
    <message>
        <source>its JSON is damaged</source>
        <translation>JSON이 손상되었습니다</translation>
    </message>
    <message>
        <source>its JSON is damaged, or nested too deep</source>
        <translation>JSON이 손상되었거나 너무 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>its character encoding could not be recognised</source>
        <translation>문자 인코딩을 알아낼 수 없습니다</translation>
    </message>
    <message>
        <source>its content is packed in a way that is not read here ({0})</source>
        <translation>여기서 읽지 않는 방식으로 압축되어 있습니다({0})</translation>
    </message>
    <message>
        <source>its directory is longer than that of any archive read here</source>
        <translation>목록이 여기서 읽는 어떤 압축 파일의 것보다 깁니다</translation>
    </message>
    <message>
        <source>its elements are nested too deep</source>
        <translation>요소가 너무 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>its encoding was guessed: {0}</source>
        <translation>인코딩을 추측했습니다: {0}</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>끝부분이 없습니다</translation>
    </message>
    <message>
        <source>its first row does not name any columns</source>
        <translation>첫 행에 열 이름이 없습니다</translation>
    </message>
    <message>
        <source>its groups are nested too deep</source>
        <translation>그룹이 너무 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>its inner structure (XML) is damaged</source>
        <translation>내부 구조(XML)가 손상되었습니다</translation>
    </message>
    <message>
        <source>its inner structure (XML) is nested too deep or blown up</source>
        <translation>내부 구조(XML)가 너무 깊이 겹쳐 있거나 부풀려져 있습니다</translation>
    </message>
    <message>
        <source>its line is longer than any article</source>
        <translation>줄이 어떤 기사보다도 깁니다</translation>
    </message>
    <message>
        <source>its lists or quotations are nested too deep</source>
        <translation>목록이나 인용이 너무 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>its markup cannot be read</source>
        <translation>마크업을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>its name is not one a file can have</source>
        <translation>파일이 가질 수 없는 이름입니다</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>이름이 너무 깁니다</translation>
    </message>
    <message>
        <source>its packed content is damaged</source>
        <translation>압축된 내용이 손상되었습니다</translation>
    </message>
    <message>
        <source>its part “{0}” is a bomb: it is small only until it is unpacked</source>
        <translation>부분 “{0}”은(는) 압축 폭탄입니다. 풀기 전까지만 작습니다</translation>
    </message>
    <message>
        <source>its part “{0}” is a link or device, not a file</source>
        <translation>부분 “{0}”은(는) 파일이 아니라 링크나 장치입니다</translation>
    </message>
    <message>
        <source>its part “{0}” is damaged</source>
        <translation>부분 “{0}”이(가) 손상되었습니다</translation>
    </message>
    <message>
        <source>its part “{0}” is larger than {1} MB when unpacked</source>
        <translation>부분 “{0}”은(는) 풀면 {1} MB보다 큽니다</translation>
    </message>
    <message>
        <source>its part “{0}” is missing</source>
        <translation>부분 “{0}”이(가) 없습니다</translation>
    </message>
    <message>
        <source>its part “{0}” is not as long as the archive says</source>
        <translation>부분 “{0}”의 길이가 압축 파일에 적힌 것과 다릅니다</translation>
    </message>
    <message>
        <source>its part “{0}” is not as this program makes it</source>
        <translation>부분 “{0}”이(가) 이 프로그램이 만드는 것과 다릅니다</translation>
    </message>
    <message>
        <source>its part “{0}” is packed in a way that is not read here</source>
        <translation>부분 “{0}”은(는) 여기서 읽지 않는 방식으로 압축되어 있습니다</translation>
    </message>
    <message>
        <source>its parts are nested too deep</source>
        <translation>부분들이 너무 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>its quote is not what the text says there</source>
        <translation>인용문이 본문의 그 자리와 다릅니다</translation>
    </message>
    <message>
        <source>its text is not there</source>
        <translation>본문이 없습니다</translation>
    </message>
    <message>
        <source>key for a tag</source>
        <translation>태그의 키</translation>
    </message>
    <message>
        <source>letters, signs and emoji of Unicode</source>
        <translation>유니코드의 글자, 기호와 이모지</translation>
    </message>
    <message>
        <source>looking at its columns failed ({0})</source>
        <translation>열을 살펴보지 못했습니다({0})</translation>
    </message>
    <message>
        <source>more than {0} records of it are damaged</source>
        <translation>레코드 {0}개 이상이 손상되었습니다</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>no article could be recognised on it</source>
        <translation>페이지에서 기사를 알아볼 수 없습니다</translation>
    </message>
    <message>
        <source>no backup could be made ({0})</source>
        <translation>백업을 만들 수 없습니다({0})</translation>
    </message>
    <message>
        <source>no kind of file that is read here</source>
        <translation>여기서 읽는 종류의 파일이 아닙니다</translation>
    </message>
    <message>
        <source>none of its chapters can be read</source>
        <translation>읽을 수 있는 장이 없습니다</translation>
    </message>
    <message>
        <source>none of its columns is known to hold the text of articles: {0}</source>
        <translation>기사 본문이 든 것으로 알려진 열이 없습니다: {0}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>nothing is quoted from it</source>
        <translation>인용된 것이 없습니다</translation>
    </message>
    <message>
        <source>nothing was heard of the parser for {0} seconds</source>
        <translation>{0}초 동안 파서의 응답이 없었습니다</translation>
    </message>
    <message>
        <source>one of its cells is longer than any article, or not closed</source>
        <translation>칸 하나가 어떤 기사보다도 길거나 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>one of its records is nested too deep, or has too many values</source>
        <translation>레코드 하나가 너무 깊이 겹쳐 있거나 값이 너무 많습니다</translation>
    </message>
    <message>
        <source>one of its tags has thousands of attributes</source>
        <translation>태그 하나에 속성이 수천 개 있습니다</translation>
    </message>
    <message>
        <source>one of its values is longer than any article</source>
        <translation>값 하나가 어떤 기사보다도 깁니다</translation>
    </message>
    <message>
        <source>original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>outlet to merge it with</source>
        <translation>병합할 매체</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>place for this tag</source>
        <translation>이 태그를 둘 자리</translation>
    </message>
    <message>
        <source>query</source>
        <translation>검색어</translation>
    </message>
    <message>
        <source>reading it as “{0}” failed ({1})</source>
        <translation>“{0}”(으)로 읽지 못했습니다({1})</translation>
    </message>
    <message>
        <source>reading it failed: {0}</source>
        <translation>읽지 못했습니다: {0}</translation>
    </message>
    <message>
        <source>reading it takes more memory than one file may</source>
        <translation>읽는 데 파일 하나에 허용된 것보다 많은 메모리가 듭니다</translation>
    </message>
    <message>
        <source>reading it took more than {0} seconds of computing</source>
        <translation>읽는 데 계산 시간이 {0}초 넘게 걸렸습니다</translation>
    </message>
    <message>
        <source>reason of the verdict</source>
        <translation>판정의 근거</translation>
    </message>
    <message>
        <source>record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>rolerule</source>
        <translation>줄 역할 규칙</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>savedsearch</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>search's name</source>
        <translation>검색의 이름</translation>
    </message>
    <message>
        <source>source grade</source>
        <translation>출처 등급</translation>
    </message>
    <message>
        <source>status of this case</source>
        <translation>이 사건의 상태</translation>
    </message>
    <message>
        <source>status scale</source>
        <translation>상태 척도</translation>
    </message>
    <message>
        <source>step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>tag to merge with</source>
        <translation>병합할 태그</translation>
    </message>
    <message>
        <source>tag's name</source>
        <translation>태그의 이름</translation>
    </message>
    <message>
        <source>tagging</source>
        <translation>태그 지정</translation>
    </message>
    <message>
        <source>text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>the case folder is no longer where it was</source>
        <translation>사건 폴더가 더는 있던 곳에 없습니다</translation>
    </message>
    <message>
        <source>the case folder was replaced while it was open</source>
        <translation>사건 폴더가 열려 있는 동안 바뀌었습니다</translation>
    </message>
    <message>
        <source>the case was changed from outside while it was open; open it again</source>
        <translation>사건이 열려 있는 동안 밖에서 바뀌었습니다. 다시 여십시오</translation>
    </message>
    <message>
        <source>the case was closed</source>
        <translation>사건이 닫혔습니다</translation>
    </message>
    <message>
        <source>the column of its text is empty</source>
        <translation>본문 열이 비어 있습니다</translation>
    </message>
    <message>
        <source>the copy does not pass its integrity check</source>
        <translation>사본이 무결성 검사를 통과하지 못합니다</translation>
    </message>
    <message>
        <source>the file cannot be read: {0}</source>
        <translation>파일을 읽을 수 없습니다: {0}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <source>the file is not as it was imported: its SHA-256 differs</source>
        <translation>파일이 가져온 때와 다릅니다. SHA-256이 다릅니다</translation>
    </message>
    <message>
        <source>the journal was changed from outside at this deed, or deeds are missing</source>
        <translation>이 작업에서 기록이 밖에서 바뀌었거나 작업이 빠져 있습니다</translation>
    </message>
    <message>
        <source>the parser broke down on it</source>
        <translation>파서가 이 파일에서 멈췄습니다</translation>
    </message>
    <message>
        <source>the parser gave more than an article can be, or no article at all</source>
        <translation>파서가 기사일 수 있는 것보다 많은 내용을 냈거나 기사를 내지 않았습니다</translation>
    </message>
    <message>
        <source>the parser gave no article</source>
        <translation>파서가 기사를 내지 않았습니다</translation>
    </message>
    <message>
        <source>the server sent no page: a redirection, an error, nothing</source>
        <translation>서버가 페이지를 보내지 않았습니다: 다른 주소로 넘김, 오류, 또는 빈 응답</translation>
    </message>
    <message>
        <source>there are more characters on one page than can be read</source>
        <translation>한 쪽에 읽을 수 있는 것보다 많은 글자가 있습니다</translation>
    </message>
    <message>
        <source>there are more than {0} annotations in it</source>
        <translation>주석이 {0}개를 넘습니다</translation>
    </message>
    <message>
        <source>there are more than {0} files in it</source>
        <translation>파일이 {0}개를 넘습니다</translation>
    </message>
    <message>
        <source>there are more than {0} queries in it</source>
        <translation>검색어가 {0}개를 넘습니다</translation>
    </message>
    <message>
        <source>there are no records with named values in it</source>
        <translation>이름 붙은 값이 있는 레코드가 없습니다</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>단어가 없습니다</translation>
    </message>
    <message>
        <source>there are no words in the message</source>
        <translation>메시지에 단어가 없습니다</translation>
    </message>
    <message>
        <source>there are no words in the message, only attachments</source>
        <translation>메시지에 단어가 없고 첨부 파일만 있습니다</translation>
    </message>
    <message>
        <source>there are no words on the page</source>
        <translation>페이지에 단어가 없습니다</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>페이지가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>there is no query in it</source>
        <translation>검색어가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>there is no web archive in it</source>
        <translation>웹 아카이브가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>읽기에 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>아무것도 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>version</source>
        <translation>판</translation>
    </message>
    <message>
        <source>what it refers to ({0}) is not there</source>
        <translation>참조하는 것({0})이 없습니다</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>읽을 권한이 없습니다</translation>
    </message>
    <message>
        <source>{0} of its {1} chapters are damaged and missing.</source>
        <translation>{1}장 중 {0}장이 손상되어 빠져 있습니다.</translation>
    </message>
    <message>
        <source>{0} of its {1} pages have no text layer and are missing.</source>
        <translation>{1}쪽 중 {0}쪽에 텍스트 층이 없어 빠져 있습니다.</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>Corroborated</source>
        <translation>뒷받침됨</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>반박됨</translation>
    </message>
    <message>
        <source>Missing context</source>
        <translation>맥락 부족</translation>
    </message>
    <message>
        <source>Mixed evidence</source>
        <translation>증거 엇갈림</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>미확인</translation>
    </message>
</context>
</TS>
