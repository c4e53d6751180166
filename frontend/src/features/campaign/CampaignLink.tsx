import { Anchor, type AnchorProps } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface Props extends AnchorProps {
  code: string;
  children: ReactNode;
}

/** The way to a campaign. */
export function CampaignLink({ code, children, ...rest }: Props) {
  return (
    <Anchor
      size="sm"
      {...rest}
      renderRoot={(props) => <Link {...props} to="/phong-trao/$code" params={{ code }} />}
    >
      {children}
    </Anchor>
  );
}
