import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the Korean texts. */
export const koGalleryTools: TextsIn<"ko", typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "만드는 중: {prompt}",
  "gallery.addFavourite": "즐겨찾기에 추가",
  "gallery.unfavourite": "즐겨찾기에서 제거",
  "gallery.select": "선택: {prompt}",
  "gallery.selection": "선택한 이미지",
  "gallery.selected": "{count}장 선택됨",
  "gallery.removeImages": "이미지 {count}장 삭제",
  "gallery.choose": "선택",
  "gallery.selectNone": "선택 해제",
  "gallery.zipping": "{total}장 중 {done}장 압축 중",
  "gallery.zipFailed": "이미지 {count}장을 읽지 못했습니다. manifest.json에 적혀 있습니다.",
  "gallery.zipEmpty": "읽을 수 있는 이미지가 없어 아무것도 저장하지 않았습니다.",
  "gallery.zipBroken": "이미지를 압축하지 못했습니다. 아무것도 저장하지 않았습니다.",
  "gallery.cancel": "취소",
  "gallery.dismiss": "닫기",
  "gallery.filter": "이미지 필터",
  "gallery.search": "프롬프트 검색",
  "gallery.model": "모델",
  "gallery.allModels": "모든 모델",
  "gallery.favourites": "즐겨찾기",
  "gallery.noMatch": "일치하는 이미지가 없습니다.",
  "gallery.clearFilters": "필터 지우기",
  "gallery.more": "더 보기",
};
