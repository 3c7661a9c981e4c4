import { closeNotice, useNotice } from './notices';

/** Shows the latest notice, and has screen readers say it. */
export function NoticeBar() {
  const notice = useNotice();
  return (
    <div className="notice-place" role={notice?.isProblem ? 'alert' : 'status'}>
      {notice && (
        <p className={notice.isProblem ? 'notice problem' : 'notice'}>
          <span>{notice.text}</span>
          <button type="button" onClick={closeNotice} aria-label="Close this message">
            ×
          </button>
        </p>
      )}
    </div>
  );
}
